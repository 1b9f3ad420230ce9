import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/unit/search-samples.ts';
import { toItems } from './items.ts';
import { bestFirst, newestFirst, type Scored } from './order.ts';
import type { IndexedRecord } from './record.ts';

const scored = (score: number, slug: string, fields: Partial<IndexedRecord> = {}): Scored => ({
  item: toItems([record(slug, fields)])[0]!,
  score,
  coverage: 1,
});
const lesson = (score: number, slug: string, id: string) => scored(score, slug, { type: 'lesson', lesson: id });
const keys = (some: readonly Scored[]) => some.map(({ item }) => item.key.replace(/^retrospective\/|\/$/g, ''));
const best = (some: Scored[], lang = 'en') => keys(bestFirst(some, lang));

describe('results stand', () => {
  test('with the best first', () => expect(best([scored(2, 'b'), scored(3, 'a'), scored(1, 'c')])).toEqual(['a', 'b', 'c']));
  test('without those that are far', () => expect(best([scored(10, 'a'), scored(0.5, 'far'), scored(0, 'none')])).toEqual(['a']));
  test('with lessons above what is about as good', () => expect(best([scored(1, 'a'), lesson(0.95, 'b', 'x')])).toEqual(['lesson/b/x', 'a']));
  test('with lessons below what is much better', () => expect(best([scored(1, 'a'), lesson(0.7, 'b', 'x')])).toEqual(['a', 'lesson/b/x']));
  test('with another incident above the second lesson of one', () =>
    expect(best([lesson(1, 'a', '1'), lesson(0.98, 'a', '2'), scored(0.8, 'b')])).toEqual(['lesson/a/1', 'b', 'lesson/a/2']));
  test('with nothing where there is nothing', () => expect(best([])).toEqual([]));

  test('with other incidents among the lessons of one', () => {
    const lessons = ['1', '2', '3', '4', '5'].map((id, at) => lesson(1 - at / 100, 'a', id));
    const order = best([...lessons, scored(0.8, 'b'), scored(0.79, 'c')]);
    expect(order[0]).toBe('lesson/a/1');
    expect(order.indexOf('c')).toBeLessThan(order.indexOf('lesson/a/4'));
    expect(order).toHaveLength(7);
  });
});

describe('an answer in another language', () => {
  test('is not hidden by what is only near in the reader’s own', () => {
    const near = { ...scored(0.4, 'near', { lang: 'ko' }), coverage: 0.3 };
    expect(best([scored(1, 'answer'), near], 'ko')).toEqual(['answer']);
    expect(keys(bestFirst([scored(1, 'answer'), near], undefined))).toEqual(['answer', 'near']);
  });
  test('hides nothing where it is only near itself', () => {
    const near = (slug: string, lang: string) => ({ ...scored(0.4, slug, { lang }), coverage: 0.3 });
    expect(best([near('a', 'en'), near('b', 'ko')], 'ko')).toEqual(['a', 'b']);
  });
  test('stands beside one in the reader’s own', () => {
    expect(best([scored(1, 'a'), scored(0.9, 'b', { lang: 'ko' }), scored(0.3, 'c', { lang: 'ko' })], 'ko')).toEqual(['a', 'b', 'c']);
  });
  test('hides nothing that is written in both', () => {
    const both = { item: toItems([record('a'), record('a', { lang: 'ko' })])[0]!, score: 1, coverage: 1 };
    expect(best([both, scored(0.3, 'b', { lang: 'ko' })], 'ko')).toEqual(['a', 'b']);
  });
});

test('the newest incident stands first, as exactly as its date is known, and what has none last', () => {
  const some = ['2012', undefined, '2012-08-01', '2025-10-20', '2012-09', '2012-08-01', '2025-11-02', undefined];
  const newest = newestFirst(some.map((occurred, at) => scored(1, `${at}`, { occurred })));
  expect(newest.map(({ item }) => `${item.versions[0]?.slug} ${item.versions[0]?.occurred}`)).toEqual([
    '6 2025-11-02',
    '3 2025-10-20',
    '4 2012-09',
    '2 2012-08-01',
    '5 2012-08-01',
    '0 2012',
    '1 undefined',
    '7 undefined',
  ]);
});
