import { conceptsOf, type Concepts } from '../words/concepts.ts';

/** Words and phrases, in all languages, that are found by each other. */
export interface Meaning {
  names: string[];
  /** How much it counts to be found by another name, beside 1 for the word itself. */
  weight: number;
  /** The cause or tag that it is the meaning of. */
  of?: { name: 'cause' | 'tag'; value: string };
}

/** Meanings as concepts, each called by its place in the list. */
export const conceptsOfMeanings = (meanings: readonly Meaning[]): Concepts => conceptsOf(meanings.map(({ names }) => names));
