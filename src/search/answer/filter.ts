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
 * Tells of a value how many of the items found would be left if it alone were chosen in its facet and every other facet
 * stayed as it is. So the count of a value holds after ticking it, and values of one facet widen. All values of a facet
 * are counted when one is asked for.
 */
export function countValues(found: readonly Item<SearchRecord>[], chosen: Chosen): (name: FacetName, value: string) => number {
  const counted = new Map<FacetName, Map<string, number>>();
  return (name, value) => {
    const counts = counted.get(name) ?? countFacet(found, chosen, name);
    counted.set(name, counts);
    return counts.get(value) ?? 0;
  };
}

function countFacet(found: readonly Item<SearchRecord>[], chosen: Chosen, name: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of found) {
    for (const value of new Set(item.versions.flatMap(({ facets }) => facets[name] ?? []))) {
      if (passes(item, { ...chosen, [name]: [value] })) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
