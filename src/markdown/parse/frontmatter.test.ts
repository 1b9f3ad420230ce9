import { describe, expect, test } from 'vitest';
import { readPost } from './frontmatter.ts';

describe('a post is its frontmatter and the text below it', () => {
  test('split at two lines', () => {
    expect(readPost('---\ntitle: T\ndate: 2026-11-22\n---\n\n## Heading\n')).toMatchObject({
      frontmatter: { data: { title: 'T', date: '2026-11-22' }, errors: [] },
      body: '\n## Heading\n',
      bodyLine: 5,
    });
  });

  test('with line ends of Windows', () => {
    const { frontmatter, body, bodyLine } = readPost('---\r\ntitle: T\r\nsurprise: |\r\n  a\r\n  b\r\n---\r\nText\r\n');
    expect(frontmatter.data).toEqual({ title: 'T', surprise: 'a\nb\n' });
    expect([body, bodyLine]).toEqual(['Text\r\n', 7]);
    expect(frontmatter.at(['surprise'])).toEqual({ line: 3, column: 11 });
  });

  test('with a byte order mark', () =>
    expect(readPost('\uFEFF---\ntitle: T\n---\nText')).toMatchObject({ frontmatter: { data: { title: 'T' }, errors: [] }, body: 'Text' }));

  test('without any text', () => expect(readPost('---\ntitle: T\n---')).toMatchObject({ frontmatter: { data: { title: 'T' } }, body: '' }));
  test('without any field', () => expect(readPost('---\n---\nText')).toMatchObject({ frontmatter: { data: {}, errors: [] }, body: 'Text', bodyLine: 3 }));
  test('with line ends of the first Macs in its text', () => {
    const { frontmatter, bodyLine } = readPost('---\ntitle: "a\rb"\ndate: x\n---\nText');
    expect([frontmatter.at(['date']), bodyLine]).toEqual([{ line: 4, column: 7 }, 6]);
  });
  test('where hyphens stand behind a line separator of Unicode', () =>
    expect(readPost('---\ntitle: a\u2028---\u2028b\n---\nText')).toMatchObject({
      frontmatter: { data: { title: 'a\u2028---\u2028b' }, errors: [] },
      body: 'Text',
    }));
  test('a rule in the text is a rule', () => expect(readPost('---\ntitle: T\n---\na\n\n---\n\nb\n').body).toBe('a\n\n---\n\nb\n'));
});

describe('places are those of the file', () => {
  test('of a value', () => expect(readPost('---\ntitle: T\ndate: x\n---\n').frontmatter.at(['date'])).toEqual({ line: 3, column: 7 }));
  test('of an error', () =>
    expect(readPost('---\ntitle: T\ntitle: U\n---\n').frontmatter.errors).toEqual([
      { line: 3, column: 1, message: expect.stringContaining('"title" stands here for the second time') },
    ]));
});

describe('places are those that an editor shows', () => {
  const lines = ['---', 'title: T', 'tags: [a, B]', 'luck: x: y', '---', 'Text', ''];

  test.each([
    ['with line ends of Windows', lines.join('\r\n')],
    ['with a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['with both', `\uFEFF${lines.join('\r\n')}`],
  ])('%s', (_, source) => {
    const { frontmatter, bodyLine } = readPost(source);
    expect(frontmatter.errors).toEqual([{ line: 4, column: 7, message: expect.stringContaining('": "') }]);
    expect(frontmatter.at(['tags', 1])).toEqual({ line: 3, column: 11 });
    expect(frontmatter.keyAt([], 'tags')).toEqual({ line: 3, column: 1 });
    expect(bodyLine).toBe(6);
  });
});

describe('a missing frontmatter is said at the top', () => {
  test.each([
    ['nothing at all', ''],
    ['only text', 'Hello\n'],
    ['text before it', 'Hello\n---\ntitle: T\n---\n'],
    ['an empty line before it', '\n---\ntitle: T\n---\n'],
    ['no line that closes it', '---\ntitle: T\n'],
    ['more than three hyphens', '----\ntitle: T\n----\n'],
  ])('%s', (_, source) => {
    const { frontmatter, body } = readPost(source);
    expect(frontmatter.errors).toEqual([{ line: 1, column: 1, message: expect.stringContaining('the frontmatter is missing') }]);
    expect(frontmatter.data).toEqual({});
    expect(body).toBe(source);
  });
});
