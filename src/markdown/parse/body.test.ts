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
