import { isStopWord } from '../words/stop-words.ts';
import { stemOf, termsOf } from '../words/terms.ts';
import type { KnownWords } from './plan.ts';
import type { IndexedRecord } from './record.ts';
import type { TextIndex } from './text-index.ts';
import type { IndexedTerm } from './word-index.ts';

/** The ids of the records whose text has a word, by its stem. */
export type FoundInTexts = ReadonlyMap<string, ReadonlySet<string>>;

/** Words of one question that are looked up in the texts. */
const most = 4;
/** How much a word says about a text that is known only to have it. */
const impact = 0.4;

/**
 * Looks up in the texts the words of a question that the word index does not know: it keeps the words that say most, and
 * an error line may hold others.
 */
export async function findInTexts(question: string, known: KnownWords, index: TextIndex): Promise<FoundInTexts> {
  const isStem = (stem: string) => known.terms.has(stem) || known.concepts.stems.has(stem);
  const unknown = termsOf(question, isStem).filter(({ stem, word }) => word.length > 1 && !isStem(stem) && !isStopWord(word));
  const words = [...new Set(unknown.map(({ word }) => word))].slice(0, most);
  const found = await Promise.all(words.map(async (word) => [stemOf(word), new Set((await index.search(word)).results.map(({ id }) => id))] as const));
  return new Map(found.filter(([, ids]) => ids.size > 0));
}

/** The known words and those found in the texts. */
export const withWords = (known: KnownWords, found: FoundInTexts): KnownWords =>
  found.size === 0
    ? known
    : { ...known, terms: new Map([...known.terms, ...[...found].map(([stem, ids]) => [stem, { word: stem, count: ids.size }] as const)]) };

/** The terms of a word index and those found in the texts of its records. */
export function withFound(terms: ReadonlyMap<string, IndexedTerm>, found: FoundInTexts, records: readonly IndexedRecord[]): ReadonlyMap<string, IndexedTerm> {
  if (found.size === 0) return terms;
  const postings = (ids: ReadonlySet<string>) => records.flatMap(({ id }, record) => (ids.has(id) ? [{ record, impact }] : []));
  return new Map([...terms, ...[...found].map(([stem, ids]) => [stem, { postings: postings(ids) }] as const)]);
}
