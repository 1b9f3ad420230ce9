import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: A\ndate: 2020-01-02\n---\nbody\n'],
    ['YAML that dots close', '---\ntitle: A\ndate: 2020-01-02\n...\nbody\n'],
    ['YAML behind a byte order mark', '\uFEFF---\ntitle: A\ndate: 2020-01-02\n---\nbody\n'],
    ['TOML', '+++\ntitle = "A"\ndate = 2020-01-02\n+++\nbody\n'],
    ['JSON', '{ "title": "A", "date": "2020-01-02" }\nbody\n'],
  ])('in %s', (_, text) => {
    const front = readFrontMatter(text)!;
    expect([front.data, front.body, text.slice(front.offset), front.errors]).toEqual([{ title: 'A', date: '2020-01-02' }, 'body\n', 'body\n', []]);
  });

  test('may be empty', () => expect(readFrontMatter('---\n---\nbody')).toMatchObject({ data: {}, body: 'body', errors: [] }));

  test('takes the last of two fields of one name, and tells it', () => {
    const { data, oddities } = readFrontMatter('---\ntitle: A\ntitle: B\n---\n')!;
    expect([data, oddities.map(({ line }) => line)]).toEqual([{ title: 'B' }, [3]]);
  });

  test.each([
    ['YAML', '---\ntitle: a: b\n---\n', 2],
    ['TOML', '+++\nx = 1\ntitle = \n+++\n', 3],
  ])('tells where its %s cannot be read', (_, text, line) => expect(readFrontMatter(text)?.errors[0]?.line).toBe(line));

  test('tells where a field stands', () => {
    expect(readFrontMatter('---\na: 1\nb: [2]\n---\n')?.at('b')).toEqual({ line: 3, column: 4 });
    expect(readFrontMatter('+++\na = 1\nb = 2\n+++\n')?.at('b')).toEqual({ line: 3, column: 1 });
  });

  test.each(['text', '', 'text\n---\na: b\n---\n', '{ braces }'])('%j has none', (text) => expect(readFrontMatter(text)).toBeUndefined());
});
