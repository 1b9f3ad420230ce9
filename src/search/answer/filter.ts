import type { Item } from './items.ts';
import type { SearchRecord } from './record.ts';
import { facetNames, type FacetName, type SearchState } from './state.ts';

type Chosen = SearchState['chosen'];

/**
 * Whether an item passes the chosen filters: any value within a facet, all facets together, and a chosen cause with a
 * chosen role in the same factor.
 */
export function passes({ versions }: Item<SearchRecord>, chosen: Chosen): boolean {
  const has = (name: FacetName, value: string) => versions.some(({ facets }) => facets[name]?.includes(value));
  const eachFacet = facetNames.every((name) => chosen[name]?.some((value) => has(name, value)) ?? true);
  if (!eachFacet || !chosen.cause || !chosen.role) return eachFacet;
  return chosen.cause.some((cause) => chosen.role?.some((role) => versions.some(({ factors }) => factors.includes(`${cause}:${role}`))));
}

/**
 * How many of the items found would be left if this value alone were chosen in its facet and every other facet stayed
 * as it is. So the count of a value holds after ticking it, and values of one facet widen.
 */
export function countValue(found: readonly Item<SearchRecord>[], chosen: Chosen, name: FacetName, value: string): number {
  const alone = { ...chosen, [name]: [value] };
  return found.filter((item) => passes(item, alone)).length;
}
