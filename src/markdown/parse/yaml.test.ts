import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

describe('YAML 1.2 keeps what an author writes', () => {
  test.each([
    ['2026-11-22', '2026-11-22'],
    ['2017-01', '2017-01'],
    ['2017-01-31T23:27:00+00:00', '2017-01-31T23:27:00+00:00'],
    ['16:00', '16:00'],
    ['+1d 01:00', '+1d 01:00'],
    ['~22:30', '~22:30'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['장애', '장애'],
    ['true', true],
    ['2017', 2017],
    ['', null],
  ])('%s', (written, value) => expect(readYaml(`a: ${written}\n`)).toMatchObject({ data: { a: value }, errors: [] }));

  test('an empty file and a file of comments hold nothing', () => {
    expect(readYaml('')).toMatchObject({ data: {}, errors: [] });
    expect(readYaml('# later\n')).toMatchObject({ data: {}, errors: [] });
  });

  test('anchors and line ends of Windows are read', () => {
    expect(readYaml('a: &x [1]\r\nb: *x\r\nc: |\r\n  1\r\n  2\r\n').data).toEqual({ a: [1], b: [1], c: '1\n2\n' });
  });
});

describe('a syntax error stands at its place, and no half-read data goes on', () => {
  test.each([
    ['a key that is there twice', 'a: 1\na: 2\n', 2, 1, /^"a" stands here for the second time/],
    ['a key that is there twice in a line', 'a: { "b c": 1, "b c": 2 }\n', 1, 16, /^"b c" stands here for the second time/],
    ['a bracket that is never closed', 'title: [a\ndate: 1\n', 2, 1, /Flow sequence/],
    ['a tab for indentation', 'a:\n\tb: 1\n', 2, 1, /^Tabs are not allowed as indentation: use spaces$/],
    ['a colon in a text without quotes', 'title: a: b\n', 1, 8, /^a second ": " in one line/],
    ['an alias that nothing defines', 'b: 1\na: *x\n', 2, 4, /^"\*x" is an alias, and no anchor &x stands above it/],
    ['bold letters without quotes', 'title: **a**\n', 1, 8, /^"\*\*a\*\*" is an alias/],
    ['an alias above its anchor', 'a: *x\nb: &x 1\n', 1, 4, /^"\*x" is an alias, and no anchor/],
    ['an alias inside its own anchor', 'a: &x { b: [*x] }\n', 1, 13, /^"\*x" is an alias inside its own anchor/],
    ['a sign that YAML keeps for itself', 'title: @a\n', 1, 8, /reserved character @: put the text in quotes$/],
    ['a text that begins with brackets', 'title: [WIP] a\n', 1, 14, /put a text that begins with \[ /],
    ['a text that begins like a tag', 'title: !important a\n', 1, 8, /^"!important" would be left out/],
    ['two documents in one', 'a: 1\n---\nb: 2\n', 2, 1, /second document/],
    ['a type of its own', 'a: !!binary aGk=\n', 1, 4, /^"!!binary" would be left out/],
    ['a line that begins too far to the right', '  a: 1\nb: 2\nc: 3\n', 2, 1, /Unexpected/],
    ['lists in lists', `a: ${'['.repeat(30)}${']'.repeat(30)}\n`, 1, 23, /deeper than 20 levels/],
    ['lists in lists that nothing closes', `a: ${'['.repeat(20_000)}`, 1, 23, /deeper than 20 levels/],
    ['maps in maps', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 21, 21, /deeper than 20 levels/],
    ['a list', '- a\n', 1, 1, /expected "field: value" lines/],
    ['a text', 'hello\n', 1, 1, /expected "field: value" lines/],
  ])('%s', (_, text, line, column, message) => {
    expect(readYaml(text).errors[0]).toEqual({ line, column, message: expect.stringMatching(message) });
    expect(readYaml(text).data).toEqual({});
    expect(readYaml(text, 11).errors[0]).toMatchObject({ line: line + 10, column });
    const ofWindows = readYaml(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(ofWindows.errors[0]).toMatchObject({ line, column });
  });

  test('an alias bomb is an error, not a full memory', () => {
    const lines = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
    ];
    expect(readYaml(lines.join('\n')).errors).toHaveLength(1);
  });
});

test('a slip is told once, not for each line below it', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `b${index}: 1`).join('\n');
  expect(readYaml(`  a: 1\n${lines}\n`).errors).toHaveLength(1);
});

test('aliases that nest deeper than the text does are an error', () => {
  const text = Array.from({ length: 30 }, (_, index) => `a${index}: &a${index} [${index > 0 ? `*a${index - 1}` : ''}]\n`).join('');
  expect(readYaml(text).errors).toEqual([{ line: 20, column: 12, message: expect.stringContaining('deeper than 20 levels') }]);
});

test('a file that asks for YAML 1.1 is read as 1.2', () => {
  expect(readYaml('%YAML 1.1\n---\na: yes\nb: 16:00\nc: 2017-01-31\n')).toMatchObject({ data: { a: 'yes', b: '16:00', c: '2017-01-31' }, errors: [] });
});

describe('a place is that of the author’s own text', () => {
  const yaml = readYaml('title: T\nlessons:\n  - id: a\n    tags: [x, "y"]\n', 2);

  test.each([
    [['title'], 2, 8],
    [['lessons'], 4, 3],
    [['lessons', 0], 4, 5],
    [['lessons', 0, 'id'], 4, 9],
    [['lessons', 0, 'tags', 1], 5, 15],
  ])('of a value: %j', (path, line, column) => expect(yaml.at(path)).toEqual({ line, column }));

  test.each([
    [['lessons', 0, 'text'], 4, 5],
    [['lessons', 7, 'text'], 4, 3],
    [['excerpt'], 2, 1],
    [[], 2, 1],
  ])('of what is missing, it is where it would belong: %j', (path, line, column) => expect(yaml.at(path)).toEqual({ line, column }));

  test('of a value behind an alias, it is the alias', () => {
    const aliased = readYaml('a: &x [1, B]\nb: *x\n');
    expect(aliased.at(['b', 1])).toEqual({ line: 2, column: 4 });
    expect(aliased.at(['a', 1])).toEqual({ line: 1, column: 11 });
    expect(aliased.at(['a'])).toEqual({ line: 1, column: 7 });
  });

  test.each([
    ['a byte order mark', '\uFEFFtags: [a, B]\nluck: x\n'],
    ['line ends of Windows', 'tags: [a, B]\r\nluck: x\r\n'],
    ['both', '\uFEFFtags: [a, B]\r\nluck: x\r\n'],
  ])('with %s, it is what an editor shows', (_, text) => {
    const { at, keyAt } = readYaml(text);
    expect([at(['tags', 1]), keyAt([], 'tags'), at(['luck'])]).toEqual([
      { line: 1, column: 11 },
      { line: 1, column: 1 },
      { line: 2, column: 7 },
    ]);
  });

  test('of a key', () => {
    expect(yaml.keyAt([], 'lessons')).toEqual({ line: 3, column: 1 });
    expect(yaml.keyAt(['lessons', 0], 'tags')).toEqual({ line: 5, column: 5 });
  });
  test('of a key that is a number', () => expect(readYaml('a: 1\n2: b\n').keyAt([], '2')).toEqual({ line: 2, column: 1 }));
  test('below an error over several lines', () => expect(readYaml('  a: 1\nb:\n  - "c\n  d"\n').errors[0]).toMatchObject({ line: 2, column: 1 }));
  test('of a key that is not there, it is that of its map', () => expect(yaml.keyAt(['lessons', 0], 'text')).toEqual({ line: 4, column: 5 }));
});

describe('inside of a text', () => {
  const yaml = readYaml('a: >-\n  one\n  two # no comment\nb: "it is" # why\n# alone\nc: \'# no\'\n', 2);

  test('each character has its place', () => {
    expect([yaml.insideOf(['a'])(4), yaml.insideOf(['b'])(3), yaml.insideOf(['none'])(0)]).toEqual([
      { line: 4, column: 3 },
      { line: 5, column: 8 },
      { line: 2, column: 1 },
    ]);
  });

  test('no comment is found, and outside each', () => {
    expect(yaml.comments('').map(({ text, line, column, before }) => [text, line, column, before])).toEqual([
      ['# why', 5, 12, 'b: "it is"'],
      ['# alone', 6, 1, ''],
    ]);
    expect(yaml.comments('alone')).toHaveLength(1);
  });
});
