import type { Item } from './items.ts';
import type { KnownMeaning } from './meaning.ts';
import type { Plan, Unit } from './plan.ts';

/** A cause or tag that may be what was looked for. */
export interface Suggestion {
  name: 'cause' | 'tag';
  value: string;
}

/**
 * Causes and tags near to a question: first those that it names, then those that what was found has most in common.
 * At most so many of each.
 */
export function suggestionsFor(plan: Plan, meaningOf: (meaning: number) => KnownMeaning | undefined, found: readonly Item[], most = 3): Suggestion[] {
  const named = plan.units.flatMap(waysOf).flatMap((term) => meaningOf(Number(term.slice(1)))?.of ?? []);
  const counts = new Map<string, Suggestion & { count: number }>();
  for (const { versions } of found)
    for (const name of ['cause', 'tag'] as const)
      for (const value of new Set(versions.flatMap(({ facets }) => facets[name] ?? []))) {
        const one = counts.get(`${name}/${value}`) ?? { name, value, count: 0 };
        counts.set(`${name}/${value}`, { ...one, count: one.count + 1 });
      }
  const common = [...counts.values()].sort((a, b) => b.count - a.count).map(({ name, value }) => ({ name, value }));
  const all = [...named, ...common].filter(({ name, value }, index, list) => list.findIndex((one) => one.name === name && one.value === value) === index);
  return (['cause', 'tag'] as const).flatMap((name) => all.filter((one) => one.name === name).slice(0, most));
}

const waysOf = ({ ways, parts = [] }: Unit): string[] => [...ways.map(({ term }) => term).filter((term) => term.startsWith('#')), ...parts.flatMap(waysOf)];
