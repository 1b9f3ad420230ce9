import { namesBySound } from '../words/names.ts';
import { conceptsOfMeanings, type Meaning } from './meaning.ts';
import type { KnownWords } from './plan.ts';
import type { OpenWordIndex } from './word-index.ts';

/** What the words of all languages of a site are known as, for the planning of questions. */
export function knownWords(indexes: readonly OpenWordIndex['terms'][], meanings: readonly Meaning[]): KnownWords {
  const terms = new Map<string, { word: string; count: number }>();
  for (const index of indexes)
    for (const [term, { word, count }] of index) {
      terms.set(term, { word, count: (terms.get(term)?.count ?? 0) + count });
    }
  return {
    terms,
    concepts: conceptsOfMeanings(meanings),
    conceptWeight: (concept) => meanings[concept]?.weight ?? 0,
    alike: namesBySound([...terms].filter(([term]) => !term.startsWith('#')).map(([term, { word }]) => [term, word])),
  };
}
