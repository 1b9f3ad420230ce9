import { isVerb } from './korean-verbs.ts';
import { stemOf, termsOf, type Term } from './terms.ts';
import { isHangul, tokensOf } from './tokens.ts';

/** A place in a list of stems where a concept is named. */
export interface Mention {
  /** Number of the concept. */
  concept: number;
  start: number;
  /** In stems: a phrase has several. */
  length: number;
}

/** The stems of a word or phrase that names a concept. */
export interface Name {
  concept: number;
  stems: readonly string[];
}

/** Meanings, each with the words and phrases that people use for it in any language. */
export interface Concepts {
  /** Every place where a concept is named, the longest phrases at a place first. */
  mentionsIn(stems: readonly string[]): Mention[];
  /** The stems that name concepts, so that they are known as words, each with a word that has it. */
  stems: ReadonlyMap<string, string>;
}

/** Concepts with all of their names, by the stem that each begins with, the longest first. */
export interface NamedConcepts extends Concepts {
  names: ReadonlyMap<string, readonly Name[]>;
}

/** Makes concepts of lists of names: what stands in one list means the same. A phrase may be written without its spaces. */
export function conceptsOf(lists: readonly (readonly string[])[]): NamedConcepts {
  const names = new Map<string, Name[]>();
  const known = new Map<string, string>();
  const words = wordsOf(lists.flat());
  const alone = new Set(lists.flat().flatMap((name) => (tokensOf(name).length === 1 ? tokensOf(name).map(({ word }) => word) : [])));
  for (const [concept, list] of lists.entries()) {
    for (const way of list.flatMap((name) => waysToWrite(name, words, alone))) {
      const stems = way.map(({ stem }) => stem);
      const first = stems[0]!;
      const others = names.get(first) ?? [];
      if (others.some((one) => one.concept === concept && one.stems.join(' ') === stems.join(' '))) continue;
      names.set(first, [...others, { stems, concept }]);
      for (const { stem, word } of way) known.set(stem, known.get(stem) ?? word);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { names, stems: known, mentionsIn: (stems) => mentionsOf(stems, (first) => names.get(first)) };
}

/** Every place in a list of stems where a concept is named: `namesOf` gives the names that begin with a stem. */
export function mentionsOf(stems: readonly string[], namesOf: (first: string) => readonly Name[] | undefined): Mention[] {
  return stems.flatMap((first, start) => {
    const names = namesOf(first)?.filter((name) => name.stems.every((stem, offset) => stems[start + offset] === stem));
    return names?.map(({ concept, stems: { length } }) => ({ concept, start, length })) ?? [];
  });
}

/** What is known as a word of names: what stands in one as it is, and its verbs. */
const wordsOf = (names: readonly string[]): Set<string> =>
  new Set(
    names.flatMap((name) => [...tokensOf(name).map(({ word }) => word), ...termsOf(name, () => false).flatMap(({ stem }) => (isVerb(stem) ? [stem] : []))]),
  );

/** The terms of a name, and of a phrase also the one term of its words written together. What is a name `alone` is no verb. */
function waysToWrite(name: string, words: ReadonlySet<string>, alone: ReadonlySet<string>): Term[][] {
  const terms = termsOf(
    name,
    (word) => words.has(word),
    (word) => alone.has(word),
  );
  if (terms.length === 0) return [];
  const joined = terms.map(({ word }) => word).join('');
  const isOneScript = terms.every(({ word }) => isHangul(word) === isHangul(joined));
  return [terms, ...(terms.length > 1 && isOneScript ? [[{ word: joined, stem: stemOf(joined) }]] : [])];
}
