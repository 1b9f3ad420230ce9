import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import type { Unit, Way } from './plan.ts';
import { rankRecords } from './rank.ts';

type Having = Record<string, number[]>;

/** Ranks a hundred records for units; each term says the same of all that have it. */
function rank(units: Unit[], having: Having, impact: (record: number) => number = () => 0.5) {
  const terms = new Map(Object.entries(having).map(([term, records]) => [term, { postings: records.map((record) => ({ record, impact: impact(record) })) }]));
  const ranked = rankRecords(units, terms, { records: 100, count: (term) => having[term]?.length ?? 0 });
  return { ranked, score: (record: number) => ranked.get(record)?.score ?? 0, coverage: (record: number) => ranked.get(record)?.coverage };
}
const word = (...terms: (string | Way)[]): Unit => ({
  said: 'said',
  ways: terms.map((term) => (typeof term === 'string' ? { term, weight: 1 } : term)),
});
const near = (term: string): Way => ({ term, weight: 0.6 });
const many = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe('a record answers better', () => {
  test('that has the rarer word', () => {
    const { score } = rank([word('rare'), word('common')], { rare: [1], common: many(2, 50) });
    expect(score(1)).toBeGreaterThan(score(2));
  });
  test('of which the word says more', () => {
    const { score } = rank([word('a')], { a: [1, 2] }, (record) => record / 10);
    expect(score(2)).toBeGreaterThan(score(1));
  });
  test('that has more of the question', () => {
    const { score } = rank([word('a'), word('b'), word('c')], { a: [1, 2, 3], b: [1, 2, 4], c: [1, 5, 6] });
    expect(score(1)).toBeGreaterThan(score(2));
    expect(score(2)).toBeGreaterThan(score(3));
  });
  test('that has the word itself, than one that has what is near to it', () => {
    const { score } = rank([word('a', near('b'))], { a: [1, 3], b: [2, 4] });
    expect(score(1)).toBeGreaterThan(score(2));
  });
});

describe('a word of little emphasis', () => {
  const { score, coverage } = rank([word('a'), { ...word('b'), emphasis: 0.5 }], { a: [1, 3], b: [2, 3] });
  test('counts less than another that is as rare', () => expect(score(1)).toBeGreaterThan(score(2)));
  test('and is a smaller share of the question', () => expect(coverage(2)).toBeCloseTo(1 / 3));
  test('even where no record has it', () => {
    const missing = (emphasis: number) => rank([word('a'), { ...word('unknown'), emphasis }], { a: [1] }).coverage(1)!;
    expect(missing(0.5)).toBeGreaterThan(missing(1));
  });
});

describe('what is near to a word is not worth more than the word', () => {
  test('however rare it is', () => {
    const { score } = rank([word('common', near('rare'))], { common: many(2, 60), rare: [1] });
    expect(score(2)).toBeGreaterThan(score(1));
    expect(score(1)).toBeGreaterThan(0);
  });
  test('nor does it add to it', () => {
    const having = { a: [1, 2], b: [2, 3] };
    const { score } = rank([word('a', near('b'))], having);
    expect(score(2)).toBe(score(1));
  });
  test('but it makes the word less rare', () => {
    const alone = rank([word('a')], { a: [1] });
    const translated = rank([word('a', near('b'))], { a: [1], b: many(2, 60) });
    expect(translated.score(1)).toBeLessThan(alone.score(1));
  });
});

describe('a phrase', () => {
  const phrase: Unit = { said: 'a b', ways: [{ term: '#0', weight: 0.9 }], parts: [word('a'), word('b')] };
  const { score, coverage } = rank([phrase], { '#0': [1, 9], a: [1, 2, 3], b: [1, 2, 4] });

  test('counts above its words apart, and those above one of them', () => {
    expect(score(1)).toBeGreaterThan(score(3));
    expect(score(2)).toBeGreaterThan(score(3));
    expect(score(3)).toBeGreaterThan(0);
  });
  test('says little in one of its words', () => expect(score(3)).toBeLessThan(score(2) * 0.4));
  test('is had by a record that has only one of its words, in part', () => expect(coverage(3)).toBeLessThan(coverage(2)!));
  test('that stands in one record only is worth more than its words', () => {
    const rare = rank([phrase], { '#0': [1], a: many(2, 40), b: many(2, 40) });
    expect(rare.score(1)).toBeGreaterThan(rare.score(2));
  });
  test('is nothing but its words where it stands nowhere', () => expect(rank([phrase], { a: [1], b: [1] }).coverage(1)).toBeCloseTo(1));
});

describe('the share of a question that a record has', () => {
  test('is all', () => expect(rank([word('a'), word('b')], { a: [1], b: [1] }).coverage(1)).toBeCloseTo(1));
  test('is less for a word that is near', () => expect(rank([word('a', near('b'))], { a: [1], b: [2] }).coverage(2)).toBeLessThan(0.7));
  test('is less where no record has a word', () => expect(rank([word('a'), word('unknown')], { a: [1] }).coverage(1)).toBeLessThan(0.6));
  test('counts by how rare its words are', () => {
    const { coverage } = rank([word('rare'), word('common')], { rare: [1], common: many(2, 80) });
    expect(coverage(1)).toBeGreaterThan(0.8);
    expect(coverage(2)).toBeLessThan(0.2);
  });
});

test.each([
  ['no question', []],
  ['a question of unknown words', [word('x'), word('y')]],
])('nothing answers %s', (_, units) => expect(rank(units, { a: [1] }).ranked.size).toBe(0));

test('every answer has a score, and a share from nothing to all', () => {
  const terms = ['a', 'b', 'c', '#0'];
  const way = fc.record({ term: fc.constantFrom(...terms), weight: fc.double({ min: 0.1, max: 1, noNaN: true }) });
  const { unit } = fc.letrec<{ unit: Unit }>((tie) => ({
    unit: fc.record(
      { said: fc.string(), ways: fc.array(way, { maxLength: 4 }), parts: fc.array(tie('unit'), { maxLength: 3 }) },
      { requiredKeys: ['said', 'ways'] },
    ),
  }));
  const having = fc.dictionary(fc.constantFrom(...terms), fc.uniqueArray(fc.nat(99), { minLength: 1 }));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 5 }), having, (units, found) => {
      for (const { score, coverage } of rank(units, found).ranked.values()) {
        expect(score).toBeGreaterThan(0);
        expect(coverage).toBeGreaterThan(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }
    }),
    { seed },
  );
});
