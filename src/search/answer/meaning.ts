import { conceptsOf, type NamedConcepts } from '../words/concepts.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stemOf, termsOf } from '../words/terms.ts';

/** Words and phrases, in all languages, that are found by each other. */
export interface Meaning {
  names: string[];
  /** How much it counts to be found by another name, beside 1 for the word itself. */
  weight: number;
  /** The cause or tag that it is the meaning of. */
  of?: { name: 'cause' | 'tag'; value: string };
}

/** What an answer needs of a meaning. */
export interface KnownMeaning extends Omit<Meaning, 'names'> {
  /** The stems of its names that are one word each. Of a phrase, only its words together say what it means. */
  stems: string[];
}

/** What weighs less is only related to its names: it is no phrase of a question, and is not marked in an answer. */
const synonymous = 0.6;

/** Whether a meaning of this weight means the same as its names, and is not only related to them. */
export const isSynonymous = (weight: number): boolean => weight >= synonymous;

/** Meanings as concepts, each called by its place in the list. */
export const conceptsOfMeanings = (meanings: readonly Meaning[]): NamedConcepts => conceptsOf(meanings.map(({ names }) => names));

/** A meaning as an answer needs it. */
export const knownMeaning = ({ names, ...meaning }: Meaning): KnownMeaning => ({ ...meaning, stems: [...new Set(names.flatMap(stemsOfWord))] });

function stemsOfWord(name: string): string[] {
  const terms = termsOf(name, () => false).filter(({ word }) => !isStopWord(word));
  return terms.length === 1 ? terms.map(({ word }) => stemOf(word)) : [];
}
