import { mentionsOf, type Concepts, type Name } from '../words/concepts.ts';
import { namesBySound } from '../words/names.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { OpenWordIndex } from './word-index.ts';

/** What is known of words. */
export interface KnownWords {
  /** The terms of the records in all languages: how each is written most often, and in how many records it is. */
  terms: ReadonlyMap<string, { word: string; count: number }>;
  concepts: Concepts;
  /** How much it counts that a concept is meant by another name. */
  conceptWeight(concept: number): number;
  /** Terms of the other script that sound like a word. */
  alike(word: string): string[];
}

/** What is known of words, as far as it is loaded. */
export interface LoadableWords extends KnownWords {
  /** The stems whose names were asked for since the last call and are not loaded. */
  takeLacking(): string[];
}

/** What the words of a site are known as, for the planning of questions. */
export function knownWords({ terms, stems, weightOf, namesOf }: Pick<OpenWordIndex, 'terms' | 'stems' | 'weightOf' | 'namesOf'>): LoadableWords {
  const lacking = new Set<string>();
  const loadedNames = (stem: string): readonly Name[] => {
    const names = stems.has(stem) ? namesOf(stem) : [];
    if (!names) lacking.add(stem);
    return names ?? [];
  };
  return {
    terms,
    concepts: { stems, mentionsIn: (all) => mentionsOf(all, loadedNames) },
    conceptWeight: weightOf,
    alike: namesBySound({ [Symbol.iterator]: () => writtenTerms(terms).values() }),
    takeLacking() {
      const taken = [...lacking];
      lacking.clear();
      return taken;
    },
  };
}

/** Each term that may be a name, and how it is written. A form of a word that only joins others is none: `lets` is no 레디스. */
function writtenTerms(terms: KnownWords['terms']): [string, string][] {
  const written: [string, string][] = [];
  for (const [term, { word }] of terms) if (!term.startsWith('#') && !isStopWord(term)) written.push([term, word]);
  return written;
}
