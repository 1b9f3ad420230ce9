import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/unit/search-samples.ts';
import { countValues, passes } from './filter.ts';
import { toItems } from './items.ts';
import type { FacetName, SearchState } from './state.ts';

const item = (facets: Record<string, string[]>, factors: string[] = []) => toItems([record('a', { facets, factors })])[0]!;
const outage = item({ cause: ['config-change', 'data-store'], role: ['trigger', 'amplifier'], tag: ['dns', 'caching'], year: ['2017'] }, [
  'config-change:trigger',
  'data-store:amplifier',
]);

describe('an item passes', () => {
  test.each<[string, boolean, SearchState['chosen']]>([
    ['nothing chosen', true, {}],
    ['a value it has', true, { tag: ['dns'] }],
    ['any value of a facet', true, { tag: ['backups', 'dns'] }],
    ['none of the values of a facet', false, { tag: ['backups', 'restore'] }],
    ['every facet', true, { tag: ['dns'], year: ['2017', '2018'] }],
    ['one facet and not the other', false, { tag: ['dns'], year: ['2018'] }],
    ['a facet it says nothing of', false, { severity: ['1'] }],
    ['a facet without a choice', true, { tag: undefined }],
    ['a cause in its role', true, { cause: ['config-change'], role: ['trigger'] }],
    ['a cause and a role of different factors', false, { cause: ['config-change'], role: ['amplifier'] }],
    ['any of the causes in any of the roles', true, { cause: ['network-dns', 'data-store'], role: ['trigger', 'amplifier'] }],
    ['a cause in its role, and another year', false, { cause: ['config-change'], role: ['trigger'], year: ['2018'] }],
    ['a cause alone', true, { cause: ['data-store'] }],
    ['a role alone', true, { role: ['amplifier'] }],
  ])('%s: %s', (_, expected, chosen) => expect(passes(outage, chosen)).toBe(expected));

  test('a value of either of its languages', () => {
    const both = toItems([record('a', { lang: 'ko', facets: { lang: ['ko'] } }), record('a', { facets: { lang: ['en'] } })])[0]!;
    expect(passes(both, { lang: ['en'] })).toBe(true);
    expect(passes(both, { lang: ['ko'] })).toBe(true);
  });
});

describe('the count of a value', () => {
  const items = [
    outage,
    item({ cause: ['data-store'], role: ['trigger'], tag: ['dns'], year: ['2018'] }, ['data-store:trigger']),
    item({ tag: ['backups'], year: ['2018'] }),
    item({ year: ['2019'] }),
  ];
  const left = (chosen: SearchState['chosen']) => items.filter((one) => passes(one, chosen)).length;

  test.each<[FacetName, string, SearchState['chosen']]>([
    ['tag', 'dns', {}],
    ['tag', 'dns', { year: ['2018'] }],
    ['year', '2018', { tag: ['dns', 'backups'] }],
    ['cause', 'data-store', { role: ['trigger'] }],
    ['role', 'trigger', { cause: ['data-store'] }],
    ['severity', '1', {}],
  ])('%s=%s holds after ticking it beside %j', (name, value, chosen) =>
    expect(countValues(items, chosen)(name, value)).toBe(left({ ...chosen, [name]: [value] })),
  );

  test('of a second value says what it would add, for values of one facet widen', () => {
    const chosen = { tag: ['dns'] };
    expect(countValues(items, chosen)('tag', 'backups')).toBe(1);
    expect(left({ tag: ['dns', 'backups'] })).toBe(left(chosen) + 1);
  });

  test('of a cause in a role it did not play is 0', () => expect(countValues(items, { role: ['amplifier'] })('cause', 'config-change')).toBe(0));
});
