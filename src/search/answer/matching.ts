import { splitCompound } from '../words/compounds.ts';
import { termsOf } from '../words/terms.ts';
import type { KnownMeaning } from './meaning.ts';
import type { KnownWords, Plan, Unit } from './plan.ts';

/**
 * Which parts of a question a word of a text answers, by their numbers: what is marked in an excerpt is what was found,
 * be it a synonym or a compound.
 */
export function matcherOf({ units }: Plan, known: KnownWords, meaningOf: MeaningOf): (word: string) => readonly number[] {
  const unitsOf = new Map<string, Set<number>>();
  const add = (stem: string, unit: number) => unitsOf.set(stem, (unitsOf.get(stem) ?? new Set()).add(unit));
  for (const [number, unit] of units.entries()) for (const stem of stemsOf(unit, meaningOf)) add(stem, number);
  return (word) => {
    const stems = readWord(word, known).flatMap(({ stem, parts }) => (unitsOf.has(stem) ? [stem] : parts));
    return [...new Set(stems.flatMap((stem) => [...(unitsOf.get(stem) ?? [])]))];
  };
}

/** A word of a text as its stems, each with the parts it may be written of. */
type ReadWord = readonly { stem: string; parts: readonly string[] }[];

/** What has been read: texts say the same words again and again, and each question reads the same texts. */
const read = new WeakMap<KnownWords, Map<string, ReadWord>>();

function readWord(word: string, known: KnownWords): ReadWord {
  const before = read.get(known) ?? new Map<string, ReadWord>();
  read.set(known, before);
  const isWord = (form: string) => known.terms.has(form) || known.concepts.stems.has(form);
  const found = before.get(word) ?? termsOf(word, isWord).map((term) => ({ stem: term.stem, parts: splitCompound(term.word, isWord) ?? [] }));
  before.set(word, found);
  return found;
}

/** The meaning of a number, where it is known. */
type MeaningOf = (meaning: number) => KnownMeaning | undefined;

function stemsOf({ ways, parts = [] }: Unit, meaningOf: MeaningOf): string[] {
  const own = ways.flatMap(({ term }) => {
    if (!term.startsWith('#')) return [term];
    const meaning = meaningOf(Number(term.slice(1)));
    return meaning && meaning.weight >= namesShown ? meaning.stems : [];
  });
  return [...own, ...parts.flatMap((part) => stemsOf(part, meaningOf))];
}

/** What is only related to the question is not marked. */
const namesShown = 0.6;
