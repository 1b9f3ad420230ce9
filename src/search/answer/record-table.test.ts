import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/unit/search-samples.ts';
import type { IndexedRecord } from './record.ts';
import { packRecords, unpackRecords } from './record-table.ts';

const incident = { facets: { tag: ['dns', 'caching'], cause: ['network-dns'], year: ['2021'] }, factors: ['network-dns:trigger'], occurred: '2021-10-04' };
const records = [
  record('routes', { id: 'en_47a8', lang: 'ko', url: '/blog/retrospectives/routes/', ...incident }),
  record('routes', {
    id: 'en_47b9',
    type: 'lesson',
    lesson: 'ttl',
    lang: 'ko',
    url: '/blog/retrospectives/routes/#lesson-ttl',
    ...incident,
    facets: { tag: ['caching'] },
  }),
  record('장애-대응', { id: 'en_9c01', url: '/blog/en/retrospectives/장애-대응/', facets: { tag: ['dns'], service: ['mail'] }, occurred: '2012' }),
  record('blameless', { id: 'en_11aa', type: 'article', url: '/blog/en/articles/blameless/' }),
  record('blog', { id: 'en_12aa', url: '/blog/en/retrospectives/blog/', facets: { tag: ['dns'] } }),
  record('odd', { id: 'en_13aa', type: 'lesson', lesson: 'odd', url: '/somewhere/else', ...incident }),
];
const withoutIds = (some: readonly IndexedRecord[]) => some.map(({ id: _id, ...rest }) => rest);

test('records are given back as they were', () => expect(withoutIds(unpackRecords(packRecords(records)))).toEqual(withoutIds(records)));

test('an id keeps the letters that tell it apart', () => {
  expect(unpackRecords(packRecords(records)).map(({ id }) => id)).toEqual(['en_47a', 'en_47b', 'en_9c0', 'en_11a', 'en_12a', 'en_13a']);
  const shorter = [record('a', { id: 'x1' }), record('b', { id: 'x1y' })];
  expect(unpackRecords(packRecords(shorter)).map(({ id }) => id)).toEqual(['x1', 'x1y']);
});

test('no records are none', () => expect(unpackRecords(packRecords([]))).toEqual([]));

describe('in the table', () => {
  const { columns, facets } = packRecords(records);
  test('a value is written once, and a lesson repeats nothing of its incident', () => {
    expect(facets['tag']).toEqual({ values: ['dns', 'caching'], rows: '0 0,2,1,-,1,1 2' });
    expect(facets['cause']).toEqual({ values: ['network-dns'], rows: '0,-,,,,1' });
    expect(columns['factors']?.rows).toBe('0,,-,,,1');
  });
  test('an address is told from what is known of the record', () =>
    expect(columns['place']?.values).toEqual([
      '/blog/retrospectives/{slug}/',
      '/blog/retrospectives/{slug}/#lesson-{lesson}',
      '/blog/en/retrospectives/{slug}/',
      '/blog/en/articles/{slug}/',
      '/somewhere/else',
    ]));
});
