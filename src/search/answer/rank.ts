import type { Unit } from './plan.ts';
import type { IndexedTerm } from './word-index.ts';

/** How well records answer a question: each record's score, and the share of what was asked for that it has. */
export interface Ranked {
  score: number;
  coverage: number;
}

/**
 * Scores the records of a word index for the units of a question. Each unit counts by how rare it is (the inverse
 * document frequency of BM25) in the best of its ways; a record that has more of the question comes before one that has
 * one word of it often.
 */
export function rankRecords(units: readonly Unit[], terms: ReadonlyMap<string, IndexedTerm>, records: number): Map<number, Ranked> {
  const scores = new Map<number, { score: number; covered: number }>();
  let asked = 0;
  for (const unit of units) {
    const { best, worth } = rankUnit(unit, terms, records);
    asked += worth;
    for (const [record, value] of best) {
      const before = scores.get(record) ?? { score: 0, covered: 0 };
      scores.set(record, { score: before.score + value.score, covered: before.covered + value.covered });
    }
  }
  return new Map(
    [...scores].map(([record, { score, covered }]) => {
      const coverage = asked > 0 ? covered / asked : 0;
      return [record, { score: score * coverage ** coverageExponent, coverage }];
    }),
  );
}

const coverageExponent = Number(process.env.CP ?? 0.6);

interface UnitValue {
  score: number;
  covered: number;
}

/** The best value of a unit for each record, and what having it is worth. */
function rankUnit({ ways }: Unit, terms: ReadonlyMap<string, IndexedTerm>, records: number): { best: Map<number, UnitValue>; worth: number } {
  const best = new Map<number, UnitValue>();
  const rarity = (term: string) => rarityOf(terms.get(term)?.postings.length ?? 0, records);
  const own = ways.find(({ weight }) => weight === 1);
  const ownRarity = own && own.terms.every((term) => terms.has(term)) ? own.terms.reduce((sum, term) => sum + rarity(term), 0) : Infinity;
  let worth = 0;
  for (const { terms: wanted, weight } of ways) {
    const found = wanted.map((term) => terms.get(term));
    if (!found.every((term) => term !== undefined)) continue;
    const limit = weight === 1 ? Infinity : ownRarity;
    const value = Math.min(
      limit,
      wanted.reduce((sum, term) => sum + rarity(term), 0),
    );
    worth = Math.max(worth, value);
    const [first, ...others] = found;
    const rest = others.map(({ postings }) => new Map(postings.map(({ record, impact }) => [record, impact])));
    for (const { record, impact } of first!.postings) {
      const impacts = [impact, ...rest.map((one) => one.get(record) ?? 0)];
      if (impacts.includes(0)) continue;
      const score = (weight * value * impacts.reduce((sum, one) => sum + one, 0)) / impacts.length;
      const before = best.get(record);
      if (!before || score > before.score) best.set(record, { score, covered: weight * value });
    }
  }
  return { best, worth: worth || rarityOf(0, records) };
}

/** How rare a term is: 0 where every record has it. */
const rarityOf = (having: number, records: number): number => Math.log(1 + (records - having + 0.5) / (having + 0.5));
