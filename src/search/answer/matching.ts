import { splitCompound } from '../words/compounds.ts';
import { termsOf } from '../words/terms.ts';
import type { KnownWords } from './known-words.ts';
import { isSynonymous, type KnownMeaning } from './meaning.ts';
import type { Plan, Unit } from './plan.ts';

/** What answers a question in a text. */
export interface Matcher {
  /** The stems that answer it. */
  stems: ReadonlySet<string>;
  /** The parts of the question that a word answers, by their numbers. */
  unitsOf(word: string): readonly number[];
}

/**
 * Which parts of a question the words of a text answer: what is marked in an excerpt is what was found, be it a synonym or
 * a compound.
 */
export function matcherOf({ units }: Plan, known: KnownWords, meaningOf: MeaningOf): Matcher {
  const unitsOf = new Map<string, Set<number>>();
  const add = (stem: string, unit: number) => unitsOf.set(stem, (unitsOf.get(stem) ?? new Set()).add(unit));
  for (const [number, unit] of units.entries()) for (const stem of stemsOf(unit, meaningOf)) add(stem, number);
  return {
    stems: new Set(unitsOf.keys()),
    unitsOf(word) {
      const stems = readWord(word, known).flatMap(({ stem, parts }) => (unitsOf.has(stem) ? [stem] : parts));
      return [...new Set(stems.flatMap((stem) => [...(unitsOf.get(stem) ?? [])]))];
    },
  };
}

/** The words of a text, and where each stem stands, be it of a word or of a part of one. */
export interface ReadWords {
  words: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
}

/** Reads the words of a text, so that every question finds at once where it is answered. */
export function readWords(words: readonly string[], known: KnownWords): ReadWords {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    for (const stem of new Set(readWord(word, known).flatMap((read) => [read.stem, ...read.parts]))) {
      const before = places.get(stem);
      if (before) before.push(at);
      else places.set(stem, [at]);
    }
  }
  return { words, places };
}

/** For each word of a text the parts of a question that it answers. */
export function unitsIn({ words, places }: ReadWords, { stems, unitsOf }: Matcher): (readonly number[])[] {
  const units: (readonly number[])[] = words.map(() => none);
  for (const stem of stems) for (const at of places.get(stem) ?? []) units[at] = unitsOf(words[at] ?? '');
  return units;
}

const none: readonly number[] = [];

/** A word of a text as its stems, each with the parts it may be written of. */
type ReadWord = readonly { stem: string; parts: readonly string[] }[];

/** What has been read: texts say the same words again and again. */
const read = new WeakMap<KnownWords, Map<string, ReadWord>>();

function readWord(word: string, known: KnownWords): ReadWord {
  const before = read.get(known) ?? new Map<string, ReadWord>();
  read.set(known, before);
  const isNamed = (form: string) => known.concepts.stems.has(form);
  const isWord = (form: string) => known.terms.has(form) || isNamed(form);
  const found = before.get(word) ?? termsOf(word, isWord, isNamed).map((term) => ({ stem: term.stem, parts: splitCompound(term.word, isWord) ?? [] }));
  before.set(word, found);
  return found;
}

/** The meaning of a number, where it is known. */
type MeaningOf = (meaning: number) => KnownMeaning | undefined;

/** What is only related to the question is not marked. */
function stemsOf({ ways, parts = [] }: Unit, meaningOf: MeaningOf): string[] {
  const own = ways.flatMap(({ term }) => {
    if (!term.startsWith('#')) return [term];
    const meaning = meaningOf(Number(term.slice(1)));
    return meaning && isSynonymous(meaning.weight) ? meaning.stems : [];
  });
  return [...own, ...parts.flatMap((part) => stemsOf(part, meaningOf))];
}
