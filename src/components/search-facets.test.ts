import { describe, expect, test } from 'vitest';
import { facetNames } from '../search/answer/state.ts';
import type { Term, Vocabulary } from '../vocabulary/vocabulary.ts';
import { countFacets, searchFacets } from './search-facets.ts';

const term = (slug: string, ko: string, en: string): [string, Term] => [slug, { slug, label: { ko, en }, aliases: [] }];
const vocabulary: Vocabulary = {
  causes: new Map(
    ['network-dns', 'data-store', 'time-expiry'].map((slug) => [
      slug,
      { slug, label: { ko: `${slug} 원인`, en: slug }, definition: { ko: '', en: '' }, aliases: { ko: [], en: [] } },
    ]),
  ),
  tags: new Map([term('dns', '도메인', 'DNS')]),
  technologies: new Map([term('redis', 'Redis', 'Redis')]),
  synonyms: [],
};
const ofRecords: Record<string, string[]>[] = [
  { cause: ['time-expiry', 'network-dns'], tag: ['backups', 'dns'], year: ['2017'], severity: ['2'], mitigation: ['rollback'], lang: ['ko'] },
  { cause: ['network-dns'], tag: ['dns'], year: ['2021'], severity: ['1'], mitigation: ['hotfix', 'rollback'], lang: ['en'], type: ['article'] },
];
const facets = searchFacets(countFacets(ofRecords), 'ko', vocabulary);
const valuesOf = (name: string) => facets.find((facet) => facet.name === name)?.values.map(({ value }) => value);
const labelsOf = (name: string) => facets.find((facet) => facet.name === name)?.values.map(({ label }) => label);

describe('the facets of the search page', () => {
  test('are those of the address, the first five open', () => {
    expect(facets.map(({ name }) => name).sort()).toEqual([...facetNames].sort());
    expect(facets.filter(({ open }) => open).map(({ name }) => name)).toEqual(['type', 'cause', 'role', 'mitigation', 'technology']);
  });

  test('have the values that some record has', () => {
    expect(valuesOf('cause')).toEqual(['network-dns', 'time-expiry']);
    expect(valuesOf('type')).toEqual(['article']);
    expect(valuesOf('role')).toEqual([]);
  });

  test('keep the order of a closed list, and show the most frequent of an open one first', () => {
    expect(valuesOf('mitigation')).toEqual(['rollback', 'hotfix']);
    expect(valuesOf('tag')).toEqual(['dns', 'backups']);
    expect(valuesOf('severity')).toEqual(['1', '2']);
    expect(valuesOf('year')).toEqual(['2021', '2017']);
  });

  test('are called as in the vocabulary and on the pages, and by their slug where it has none', () => {
    expect(labelsOf('cause')).toEqual(['network-dns 원인', 'time-expiry 원인']);
    expect(labelsOf('tag')).toEqual(['도메인', 'backups']);
    expect(labelsOf('mitigation')).toEqual(['롤백', '긴급 수정']);
  });

  test('name each language in itself', () =>
    expect(facets.find(({ name }) => name === 'lang')?.values).toEqual([
      { value: 'ko', label: '한국어', lang: 'ko' },
      { value: 'en', label: 'English', lang: 'en' },
    ]));
});
