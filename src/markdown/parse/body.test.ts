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
