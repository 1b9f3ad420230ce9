import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import { packSorted, unpackSorted } from './sorted-words.ts';

test('what a word begins with like the one before is not written again', () =>
  expect(packSorted(['deploi', 'deployed', '배포', '배포본'])).toEqual({ shared: '0502', rest: 'deploi yed 배포 본' }));

test('the words are given back', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[ab]{1,50}$/),
    fc.stringMatching(/^[배포본]{1,4}$/),
    fc.string({ unit: 'grapheme' }).map((some) => `${some.replaceAll(' ', '')}.`),
  );
  const words = fc.uniqueArray(word).map((some) => some.sort());
  fc.assert(
    fc.property(words, (given) => {
      expect(unpackSorted(packSorted(given))).toEqual(given);
    }),
    { seed },
  );
});
