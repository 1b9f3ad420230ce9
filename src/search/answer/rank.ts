import type { Unit, Way } from './plan.ts';
import type { IndexedTerm } from './word-index.ts';

/** How well a record answers a question. */
export interface Ranked {
  score: number;
  /** The share of what was asked for that it has, by worth: 0 to 1. */
  coverage: number;
}

/** How many records there are in all languages, and how many of them have a term. */
export interface Having {
  records: number;
  count(term: string): number;
}

/**
 * Scores the records of a word index, by their numbers, for the units of a question. A unit counts by how rare it is
 * (the inverse document frequency of BM25, Robertson and Zaragoza 2009) in the best of its ways, and what has more of
 * the question counts more.
 */
export function rankRecords(units: readonly Unit[], terms: ReadonlyMap<string, IndexedTerm>, having: Having): Map<number, Ranked> {
  const ranked = units.map((unit) => rankUnit(unit, terms, having));
  const asked = ranked.reduce((sum, { worth }) => sum + worth, 0);
  return new Map(
    [...sumOf(ranked)].map(([record, { score, had }]) => {
      const coverage = Math.min(1, had / asked);
      return [record, { score: score * coverage ** wholeness, coverage }];
    }),
  );
}

/** How much it counts to have the whole question. */
const wholeness = 0.2;
/** What the words of a phrase are worth apart, where a record has all of them; one alone says little of what they say together. */
const apart = 0.8;
/** How much of a word's rarity is that of all that means the same: translations make one language's words look rare. */
const shared = 0.5;

interface RankedUnit {
  /** What it is worth to have the unit. */
  worth: number;
  best: Map<number, Value>;
}

interface Value {
  score: number;
  /** How much of the unit's worth a record has. */
  had: number;
}

function rankUnit({ ways, emphasis = 1, parts = [] }: Unit, terms: ReadonlyMap<string, IndexedTerm>, having: Having): RankedUnit {
  const whole = rankWays(ways, emphasis, terms, having);
  const ranked = parts.map((part) => rankUnit(part, terms, having));
  const asked = ranked.reduce((sum, { worth }) => sum + worth, 0);
  for (const [record, { score, had }] of sumOf(ranked)) {
    const share = apart * Math.min(1, had / asked);
    offer(whole.best, record, { score: score * share, had: had * share });
  }
  const worth = Math.max(
    whole.worth,
    ranked.reduce((sum, part) => sum + part.worth * apart, 0),
  );
  // A word that no record has is as rare as can be, so that what is found without it is known to be only near.
  return { worth: worth || emphasis * rarityOf(0, having.records), best: whole.best };
}

function rankWays(ways: readonly Way[], emphasis: number, terms: ReadonlyMap<string, IndexedTerm>, { records, count }: Having): RankedUnit {
  const known = ways.filter(({ term }) => count(term) > 0).map(({ term, weight }) => ({ term, weight, rarity: rarityOf(count(term), records) }));
  // What is only near to a word is not worth more than the word, however rare it is.
  const own = known.reduce((top, way) => (way.weight > top.weight ? way : top), { weight: 0, rarity: Infinity });
  const commonest = Math.min(...known.map(({ rarity }) => rarity));
  const best = new Map<number, Value>();
  let worth = 0;
  for (const { term, weight, rarity } of known) {
    const had = emphasis * weight * ((1 - shared) * Math.min(own.rarity, rarity) + shared * commonest);
    worth = Math.max(worth, had);
    for (const { record, impact } of terms.get(term)?.postings ?? []) offer(best, record, { score: had * impact, had });
  }
  return { worth, best };
}

function offer(best: Map<number, Value>, record: number, value: Value): void {
  if (value.score > (best.get(record)?.score ?? 0)) best.set(record, value);
}

function sumOf(units: readonly RankedUnit[]): Map<number, Value> {
  const sums = new Map<number, Value>();
  for (const { best } of units) {
    for (const [record, { score, had }] of best) {
      const before = sums.get(record);
      sums.set(record, { score: score + (before?.score ?? 0), had: had + (before?.had ?? 0) });
    }
  }
  return sums;
}

/** How rare what so many of the records have is: 0 where all have it. */
const rarityOf = (having: number, records: number): number => Math.log(1 + (records - having + 0.5) / (having + 0.5));
