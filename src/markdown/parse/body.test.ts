import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';

describe('the text of a post', () => {
  test('is a tree where it is MDX', () => expect(readBody('## A\n\n<Lesson id="a">b</Lesson>').tree?.children).toHaveLength(2));

  test.each([
    ['an element that is not closed', 'a\n\n<Lesson id="a">', 3, 1],
    ['a bare brace, as in pasted text', 'one\n\nsize {', 3, 7],
    ['a bare angle bracket', 'took <5ms', 1, 7],
  ])('says where it is not: %s', (_, body, line, column) => {
    const { error } = readBody(body);
    expect(error).toMatchObject({ line, column });
    expect(error?.message).not.toBe('');
  });

  test('says why a program cannot be read', () =>
    expect(readBody('{1 +}').error).toEqual({ line: 1, column: 5, message: 'Could not parse expression with acorn: Unexpected token' }));

  test.each([
    ['quotes', `a\n\n${'>'.repeat(150)} a`, 3, 101],
    ['elements', `a\n\n${'<b>'.repeat(150)}${'</b>'.repeat(150)}`, 3, 301],
    ['a program', `a\n\n{${'('.repeat(20_000)}}`, 3, 1],
    ['more quotes than a parser can bear', '>'.repeat(8000), 1, 1],
  ])('says that it is nested too deeply: %s', (_, body, line, column) =>
    expect(readBody(body).error).toEqual({ line, column, message: 'nested deeper than 100 levels' }),
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
