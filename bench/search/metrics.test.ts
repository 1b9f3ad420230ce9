import { describe, expect, test } from 'vitest';
import { judge, meanOf, percentile } from './metrics.ts';

const grades = { best: 3, good: 2, near: 1 } as const;
const ten = Array.from({ length: 10 }, (_, index) => `other-${index}`);

describe('a list of results', () => {
  test('in the best order is perfect', () =>
    expect(judge(['best', 'good', 'near'], grades)).toEqual({ successAt1: 1, reciprocalRank: 1, recallAt10: 1, ndcgAt10: 1, isUnanswered: 0 }));

  test('that is empty is unanswered', () =>
    expect(judge([], grades)).toEqual({ successAt1: 0, reciprocalRank: 0, recallAt10: 0, ndcgAt10: 0, isUnanswered: 1 }));

  test('is not answered by what is only related', () => {
    const judged = judge(['near', 'other', 'good'], grades);
    expect(judged).toMatchObject({ successAt1: 0, recallAt10: 0.5 });
    expect(judged.reciprocalRank).toBeCloseTo(1 / 3);
  });

  test('gains by the grade and loses by the place', () => {
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(judge(['near', 'other', 'best'], grades).ndcgAt10).toBeCloseTo((1 + 7 / 2) / ideal);
  });

  test('counts a post once, where it stands first', () => expect(judge(['best', 'best', 'good', 'near'], grades).ndcgAt10).toBe(1));

  test('counts to the tenth', () => {
    expect(judge([...ten.slice(1), 'best'], grades)).toMatchObject({ reciprocalRank: 0.1, recallAt10: 0.5 });
    const late = judge([...ten, 'best'], grades);
    expect(late).toMatchObject({ recallAt10: 0, ndcgAt10: 0 });
    expect(late.reciprocalRank).toBeCloseTo(1 / 11);
  });

  test('is measured by the ten best where more would answer', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`slug-${index}`, 3 as const]));
    const judged = judge(Object.keys(many), many);
    expect(judged.ndcgAt10).toBe(1);
    expect(judged.recallAt10).toBeCloseTo(10 / 12);
  });
});

describe('a mean', () => {
  test('is taken of each measure', () => {
    const mean = meanOf([judge(['best', 'good', 'near'], grades), judge([], grades)]);
    expect(mean).toEqual({ successAt1: 0.5, reciprocalRank: 0.5, recallAt10: 0.5, ndcgAt10: 0.5, isUnanswered: 0.5 });
  });
  test('of nothing is unknown', () => expect(meanOf([])).toBeUndefined());
});

describe('the percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  test.each([
    [hundred, 0.95, 95],
    [[3, 1, 2], 0.95, 3],
    [[3, 1, 2], 0.5, 2],
    [[7], 0.95, 7],
  ])('of a list is one of its values', (values, share, expected) => expect(percentile(values, share)).toBe(expected));
  test('of nothing is none', () => expect(percentile([], 0.95)).toBeNaN());
});
