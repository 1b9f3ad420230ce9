import { describe, expect, test } from 'vitest';
import { median, ratio } from './ratio.ts';

describe('the median', () => {
  test.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

  test.each([[[]], [[1, NaN, 2]]])('of %j is none', (values) => expect(median(values)).toBeNaN());
});

describe('a ratio', () => {
  test('is taken pair by pair', () => expect(ratio([1, 9, 4], [2, 3, 4])).toEqual({ min: 0.5, median: 1, max: 3 }));
  test('counts only whole pairs', () => expect(ratio([1, 9], [2])).toEqual({ min: 0.5, median: 0.5, max: 0.5 }));
  test.each([
    [[], []],
    [
      [1, undefined],
      [1, 1],
    ],
    [[1], [undefined]],
  ])('of %j to %j is unknown', (of, to) => expect(ratio(of, to)).toBeUndefined());
});
