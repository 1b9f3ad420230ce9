import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../check/fixes.ts';
import { readBody } from './body.ts';

const known = ['Lesson', 'figure', 'b', 'br'];
const names = { isKnown: (name: string) => known.includes(name), nearest: (name: string) => (name === 'Lessen' ? 'Lesson' : undefined) };
const read = (body: string) => readBody(body, 'mdx', names);
const places = (body: string) => read(body).errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
const fixed = (body: string) =>
  applyFixes(
    body,
    read(body).errors.flatMap(({ fix }) => fix ?? []),
  );

test('the text of a post is a tree where it is MDX', () => {
  expect(readBody('> {a +\n> b}\nlazy').errors).toEqual([]);
  expect(readBody('## A\n\n<Lesson id="a">b</Lesson> {1} } a < b')).toMatchObject({ tree: { children: [{}, {}] }, errors: [] });
});

describe('pasted characters are told how to be written', () => {
  test.each([
    ['a bare brace', 'size { of', 'size \\{ of'],
    ['a brace that nothing closes', 'one\n\n{ two\n\nthree', 'one\n\n\\{ two\n\nthree'],
    ['words in braces', '{a b} {c', '\\{a b} \\{c'],
    [
      'braces in a heading, a list, a quotation and a table',
      '# {\n\n- {a b\n\n> {\n> b\n\n| {x |\n| -- |',
      '# \\{\n\n- \\{a b\n\n> \\{\n> b\n\n| \\{x |\n| -- |',
    ],
    ['JSON on one line', 'got {"a": {"b": 1}} back', 'got `{"a": {"b": 1}}` back'],
    ['JSON in JSON', 'trailing {"k":[1,2,{"z":"}"}]} end', 'trailing `{"k":[1,2,{"z":"}"}]}` end'],
    ['a list of JSON', 'got [{"a":1},{"b":2}] back', 'got `[{"a":1},{"b":2}]` back'],
    ['JSON in brackets that are none of its own', '[info] {"a":1} [b {"c":2}](/d)', '[info] `{"a":1}` [b `{"c":2}`](/d)'],
    ['JSON that is cut off', 'got {"a":[1,{"b":2}', 'got \\{"a":[1,`{"b":2}`'],
    ['JSON beside a backtick alone', '{"a": "b`c"} {"x": 1}', '\\{"a": "b`c"} \\{"x": 1}'],
    ['a template', 'name: {{ .Values.name }} ${A B}', 'name: `{{ .Values.name }}` `${A B}`'],
    ['a template beside backticks', '`a`{{ .b }}', '`a`\\{\\{ .b }}'],
    ['a number', 'took <5ms', 'took \\<5ms'],
    ['arrows', 'a <- b <= c <-- d', 'a \\<- b \\<= c \\<-- d'],
    ['a comparison', 'if a<b then, c', 'if a\\<b then, c'],
    ['a placeholder', '<none> and <pod-name>', '\\<none> and \\<pod-name>'],
    ['placeholders on lines of their own', '<none> <5\n\n<nil>\n\ntext', '\\<none> \\<5\n\n\\<nil>\n\ntext'],
    ['a closing placeholder', 'a </none> b', 'a \\</none> b'],
    ['a type', 'List<String> Map<String, Integer>', 'List\\<String> Map\\<String, Integer>'],
    ['a mention', '<@user>', '\\<@user>'],
    ['an address', '<https://a.b/c_d_>에서', '[https://a.b/c_d\\_](https://a.b/c_d_)에서'],
    ['an address with brackets', '<https://a.b/(c)>', '[https://a.b/(c)](<https://a.b/(c)>)'],
    ['a placeholder in an address', 'https://a.b/<id>/{c:d}로, (www.a.b/<id>).', '`https://a.b/<id>/{c:d}`로, (`www.a.b/<id>`).'],
    ['an address of mail', '<a@b.co>', '[a@b.co](mailto:a@b.co)'],
    ['a comment', 'a <!-- b { --> c {', 'a {/* b { */} c \\{'],
    ['a comment over paragraphs', '<!-- a\n\nb < c -->\n\nd', '{/* a\n\nb < c */}\n\nd'],
    ['a comment that MDX cannot have', 'a <!-- b */ c -->', 'a \\<!-- b */ c -->'],
    ['a comment that never ends', '<!-- a', '\\<!-- a'],
    ['a comment over paragraphs in a sentence', 'a <!-- b\n\nc --> d', 'a \\<!-- b\n\nc --> d'],
    ['a line of a shell', 'export A=1\n- a {\n\nimport of goods', ' export A=1\n- a \\{\n\n import of goods'],
    ['an element that holds nothing', 'a<br>b <br class="c">', 'a<br />b <br class="c" />'],
    ['an end of an element that holds nothing', 'a</br>b <BR> c', 'a<br />b <br /> c'],
    ['a word that elements have, too', 'SELECT * FROM <b> where', 'SELECT * FROM \\<b> where'],
    ['a comparison in a link', '[a <b](/about/)', '[a \\<b](/about/)'],
    ['lines that end like those of Windows', '{ a\r\n\r\n\tb <5', '\\{ a\r\n\r\n\tb \\<5'],
  ])('%s', (_, body, expected) => {
    expect(fixed(body)).toBe(expected);
    expect(read(expected).errors).toEqual([]);
  });

  test.each(['`{` and `<none>`', '```\n{ <none>\n```', '- a\n\n  ```\n  { <none>\n  ```', '\\{ \\<none> &lt;5 &#123;', '[a](<b{c> "{")'])(
    'code and escapes stay: %j',
    (body) => expect(read(body).errors).toEqual([]),
  );

  test('beside code, which is never changed', () =>
    expect(fixed('{ a\n\n- b <5\n- ```\n  { c <5\n  ```\n\n`{`')).toBe('\\{ a\n\n- b \\<5\n- ```\n  { c <5\n  ```\n\n`{`'));

  test('each at its place, with what to write', () => {
    expect(places('one\n\n> size { and <none>\n\n<!-- two -->')).toEqual([
      '3:8 "{" begins code in MDX: to show it, write "\\{", or put code in backticks',
      '3:14 "<" begins an element in MDX: to show it, write "\\<none>"',
      '5:1 MDX has comments of its own kind: write "{/* two */}"',
    ]);
  });

  test.each(['{\n  "a": {\n    "b": 1\n  }\n}', '[\n  {"a": 1}\n]'])('but for code on several lines, which stands in a block: %j', (body) => {
    expect(places(`${body}\n\n{ c`)).toEqual([expect.stringContaining('put the lines between two lines of ```'), expect.stringContaining('"\\{"')]);
    expect(fixed(body)).toBe(body);
  });

  test('with the tag or the character alone', () => {
    expect(places('Map<String, List>; (<main>), <5, and').map((one) => one.replace(/.*write /, ''))).toEqual(['"\\<String, List>"', '"\\<main>"', '"\\<"']);
  });

  test('a link in angle brackets is one of the tree', () => {
    const { tree } = read('a <https://a.b/c>에서');
    expect(tree).toMatchObject({ children: [{ children: [{}, { type: 'link', url: 'https://a.b/c', position: { end: { offset: 16 } } }] }] });
  });

  test('and the rest of the text is read', () => {
    const { tree } = read('# A {\n\n<Lesson id="x">\n  one <5ms\n</Lesson>\n');
    expect(tree.children).toMatchObject([{ type: 'heading' }, { type: 'mdxJsxFlowElement', name: 'Lesson' }]);
    expect(toString(tree)).toBe('A {one <5ms');
  });

  test.each([
    ['quotes', `a\n\n${'>'.repeat(150)} a`, 3, 101],
    ['elements', `a\n\n${'<b>'.repeat(150)}${'</b>'.repeat(150)}`, 3, 301],
    ['more quotes than a parser can bear', '>'.repeat(8000), 1, 1],
  ])('says that it is nested too deeply: %s', (_, body, line, column) =>
    expect(readBody(body).errors).toEqual([{ line, column, message: 'nested deeper than 100 levels' }]),
  );
});

describe('plain Markdown', () => {
  test('has braces and angle brackets as letters, and links in angle brackets', () => {
    const { tree } = readBody('size { <none> took <5ms, <https://example.com>\n\n<div>\n', 'md');
    expect(tree).toMatchObject({
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'size { <none> took <5ms, ' },
            { type: 'link', url: 'https://example.com' },
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', value: '<div>' }] },
      ],
    });
  });
  test('has tables and footnotes, too', () => {
    expect(readBody('| a |\n| - |\n\n[^1]\n\n[^1]: b', 'md').tree?.children.map(({ type }) => type)).toEqual(['table', 'paragraph', 'footnoteDefinition']);
  });
});

test.each(['mdx', 'md'] as const)('emphasis ends before a Hangul particle in %s', (format) => {
  expect(readBody('**장애(outage)**는', format).tree?.children).toMatchObject([{ children: [{ type: 'strong' }, { type: 'text', value: '는' }] }]);
});

describe('code that the author meant is explained, and not changed', () => {
  test.each([
    [
      'a component that is not closed',
      '<Lesson id="x">\n\nwords\n\n{',
      ['1:1 <Lesson> is never closed: end it with </Lesson>'],
      '<Lesson id="x">\n\nwords\n\n\\{',
    ],
    ['a component that is misspelt and not closed', '<Lessen id="x">', ['did you mean <Lesson>?']],
    ['halves in different paragraphs', '<figure>\na</figure>', ['1:1 <figure> and its </figure> are not in the same paragraph']],
    ['a closing half alone', 'a </figure>', ['1:3 </figure> closes nothing: no <figure> is open here']],
    ['a value without quotes', 'a\n\n<Lesson id=x>\nb\n</Lesson>', ['3:12 <Lesson> cannot be read: Unexpected character `x`']],
    ['a brace in a tag', '<b title={>a</b>', ['<b> cannot be read']],
    ['an import', 'import A from ./a.svg\n\n# B', ['1:15 the import cannot be read']],
    ['code that uses what the text exports', 'export const a = []\n\n{a.map((b) => b}', ['3:16 the code in braces cannot be read: Unexpected token']],
  ])('%s', (_, body, says, expected = body) => {
    const found = places(body);
    says.forEach((part, index) => expect(found[index]).toContain(part));
    expect(fixed(body)).toBe(expected);
  });
});

describe('however much is pasted, it is found in one go', () => {
  const many = 500;
  test.each([
    ['braces', 'size { of the box\n\n'],
    ['braces at the beginning of lines', '{ of the box\n\n'],
    ['braces in one paragraph', 'size { of\n'],
    ['placeholders', '<none>\n\n'],
    ['broken tags', '<word word\n'],
    ['JSON', '{\n  "a": 1,\n  "b": [2]\n}\n\n'],
    ['shell', 'export A=1\n\n'],
    ['comments', '<!-- a { -->\n\n'],
    ['quotations', '> {a,\n\n'],
  ])('%s', (_, line) => {
    const began = performance.now();
    expect(read(line.repeat(many)).errors).toHaveLength(many);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('in plain Markdown, they are letters like others', () => {
  const { tree, errors } = readBody('size { <none> <5ms <!-- a --> export {b}', 'md');
  expect(errors).toEqual([]);
  expect(toString(tree)).toBe('size { <none> <5ms <!-- a --> export {b}');
});
