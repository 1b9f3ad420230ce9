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

const coverageExponent = 0.2;

interface UnitValue {
  score: number;
  covered: number;
}

/** The best value of a unit for each record, and what having it is worth. */
function rankUnit({ ways, parts = [] }: Unit, terms: ReadonlyMap<string, IndexedTerm>, records: number): { best: Map<number, UnitValue>; worth: number } {
  const best = new Map<number, UnitValue>();
  const offer = (record: number, value: UnitValue) => {
    const before = best.get(record);
    if (!before || value.score > before.score) best.set(record, value);
  };
  const known = ways.flatMap(({ terms: [term], weight }) => {
    const found = term === undefined ? undefined : terms.get(term);
    return found ? [{ weight, postings: found.postings, rarity: rarityOf(found.postings.length, records) }] : [];
  });
  // What is only near to a word is not worth more than the word, however rare it is; and a word is worth less where others say the same.
  const limit = known.reduce((top, way) => (way.weight > top.weight ? way : top), { weight: 0, rarity: Infinity }).rarity;
  const all = rarityOf(new Set(known.flatMap(({ postings }) => postings.map(({ record }) => record))).size, records);
  let worth = 0;
  for (const { weight, postings, rarity } of known) {
    const value = (1 - FAM) * Math.min(limit, rarity) + FAM * all;
    worth = Math.max(worth, value * weight);
    for (const { record, impact } of postings) offer(record, { score: weight * value * impact, covered: weight * value });
  }
  const ranked = parts.map((part) => rankUnit(part, terms, records));
  const sums = new Map<number, UnitValue>();
  for (const part of ranked)
    for (const [record, { score, covered }] of part.best) {
      const before = sums.get(record) ?? { score: 0, covered: 0 };
      sums.set(record, { score: before.score + score * apart, covered: before.covered + covered * apart });
    }
  for (const [record, value] of sums) offer(record, value);
  worth = Math.max(worth, ranked.reduce((sum, part) => sum + part.worth * apart, 0));
  return { best, worth: worth || rarityOf(0, records) };
}

const FAM = 0.5;
const apart = 0.8;

/** How rare a term is: 0 where every record has it. */
const rarityOf = (having: number, records: number): number => Math.log(1 + (records - having + 0.5) / (having + 0.5));
