import { describe, expect, test } from 'vitest';
import { record } from '../../tests/unit/search-samples.ts';
import type { Found } from '../search/answer/engine.ts';
import { inOrder } from './result-order.ts';

const found = [['c'], ['b', '2017'], ['d', '2019'], ['a', '2017']].map(([slug = '', year]): Found => ({
  record: record(slug, { facets: year ? { year: [year] } : {} }),
  passage: () => Promise.reject(new Error('not asked for')),
}));
const slugs = (all: Found[]) => all.map(({ record: { slug } }) => slug);

describe('results are shown', () => {
  test('best first, as they were found', () => expect(slugs(inOrder(found, { question: 'dns', chosen: {} }))).toEqual(['c', 'b', 'd', 'a']));
  test('newest incident first where that is asked for, an unknown year last', () =>
    expect(slugs(inOrder(found, { question: 'dns', chosen: {}, sort: 'newest' }))).toEqual(['d', 'b', 'a', 'c']));
  test('newest incident first where nothing is asked in words', () =>
    expect(slugs(inOrder(found, { question: '', chosen: { tag: ['dns'] } }))).toEqual(['d', 'b', 'a', 'c']));
});
