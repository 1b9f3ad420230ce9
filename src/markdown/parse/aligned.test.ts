import { expect, test } from 'vitest';
import { aligned } from './aligned.ts';

/** Which character of the source a character of the value is found at. */
const at = (value: string, source: string, word: string): string => source.slice(aligned(value, source)(value.indexOf(word)), source.length);

test.each([
  ['a plain text', 'one two', 'one two', 'two', 'two'],
  ['a folded text', 'one two three', '>-\n    one\n    two three\n', 'three', 'three\n'],
  ['a quote', "it's late", "'it''s late'", 'late', "late'"],
  ['markup', 'a very late hour', 'a **very** late hour', 'late', 'late hour'],
  ['Hangul', '늦은 밤', '"늦은\\\n  밤"', '밤', '밤"'],
])('%s', (_, value, source, word, rest) => expect(at(value, source, word)).toBe(rest));

test('what the source writes in another way stands where the character before it does', () => expect(aligned('a\nb', '"a\\nb"')(1)).toBe(1));

test('an offset outside of the value is its first or its last', () => {
  const offsets = aligned('ab', '"ab"');
  expect([offsets(-1), offsets(9)]).toEqual([1, 3]);
});
