import { describe, expect, test } from 'vitest';
import { known, meaning, meaningsKnown, record } from '../../../tests/unit/search-samples.ts';
import { toItems } from './items.ts';
import { planQuestion } from './plan.ts';
import { suggestionsFor } from './suggest.ts';

const meanings = [
  meaning('outage, 장애'),
  meaning('dns, resolver', { of: { name: 'tag', value: 'dns' } }),
  meaning('split brain, 스플릿 브레인', { of: { name: 'cause', value: 'coordination' } }),
];
const plan = (question: string) => planQuestion(question, known('dns', meanings));
const items = toItems([
  record('a', { facets: { tag: ['backups', 'restore'], cause: ['data-store'] } }),
  record('b', { facets: { tag: ['restore'], cause: ['data-store', 'config-change'] } }),
  record('b', { lang: 'ko', facets: { tag: ['restore'], cause: ['config-change'] } }),
  record('c', { facets: { tag: ['restore', 'dns', 'caching'], year: ['2020'] } }),
]);
const suggested = (question: string, found = items, most?: number) =>
  suggestionsFor(plan(question), meaningsKnown(meanings), found, most).map(({ name, value }) => `${name}=${value}`);

describe('near to a question are', () => {
  test('the causes and tags that it names', () => expect(suggested('resolver split brain', [])).toEqual(['cause=coordination', 'tag=dns']));
  test('those that most of what was found has', () =>
    expect(suggested('zebra')).toEqual(['cause=data-store', 'cause=config-change', 'tag=restore', 'tag=backups', 'tag=dns']));
  test('the named ones first, and each once', () =>
    expect(suggested('dns').filter((one) => one.startsWith('tag'))).toEqual(['tag=dns', 'tag=restore', 'tag=backups']));
  test('so many of each and no more', () => expect(suggested('dns', items, 1)).toEqual(['cause=data-store', 'tag=dns']));
  test('none where nothing is named or found', () => expect(suggested('outage', [])).toEqual([]));
});

test('a post counts once, in however many languages it is written', () =>
  expect(
    suggested(
      '',
      toItems([
        record('a', { facets: { tag: ['x'] } }),
        record('a', { lang: 'ko', facets: { tag: ['x'] } }),
        ...['b', 'c'].map((slug) => record(slug, { facets: { tag: ['y'] } })),
      ]),
    ),
  ).toEqual(['tag=y', 'tag=x']));
