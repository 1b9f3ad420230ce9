import type { Name } from '../words/concepts.ts';
import type { KnownMeaning } from './meaning.ts';
import { unpack, type Posting } from './postings.ts';
import { unpackSorted, type SortedWords } from './sorted-words.ts';

/**
 * The words of the records, and how much each says about them: an index beside the text index, so that a question with
 * all its synonyms and slips of the pen is answered without asking the texts for each of them. Its list of words is
 * loaded at once, for questions are planned with it; what it knows of each word and of each meaning is loaded in chunks
 * when it is needed. An entry is a meaning or a word, called by its number: first the meanings, then the words in order.
 */
export interface WordIndex {
  languages: string[];
  /** The stems of the words that records have, and of those that meanings are named by. */
  stems: SortedWords;
  /** For each stem, with a comma between: how it is written most often, as a change of the stem (`changeTo`). */
  forms: string;
  /** For each stem that records have, with a comma between: how a name is written that has it, as a change of that form after a `=`; empty where none has it. */
  names: string;
  /** For each language a letter for each entry: in how many of its records it is, counted from the letter `0` on. */
  counts: string[];
  /** How much it counts to be found by each meaning. */
  weights: number[];
  /** How many entries each chunk has. */
  chunks: number[];
  /** Folder of the chunks; a chunk is a file called by its number. */
  folder: string;
}

/** For each entry of a chunk what is known of it. */
export type ChunkContent = Entry[];

/** What is known of a word or of a meaning. */
export interface Entry {
  /** For each language the records that have it, each as `(gap to the one before) * 16 + impact`. */
  in?: number[][];
  /** Names of meanings that a word begins: the number of the meaning, and the stems that follow. */
  names?: (string | number)[][];
  meaning?: Omit<KnownMeaning, 'weight'>;
}

/** A term as the records of one language have it. */
export interface IndexedTerm {
  /** In the order of the records. */
  postings: readonly Posting[];
}

/** A word index whose chunks are fetched when they are asked for, each once. A term is a stem, or a meaning as `#` and its number. */
export interface OpenWordIndex {
  languages: readonly string[];
  /** The terms that records have: how each is written most often, and in how many records of all languages it is. */
  terms: ReadonlyMap<string, { word: string; count: number }>;
  /** The stems of names, each with a word that has it. */
  stems: ReadonlyMap<string, string>;
  /** How much it counts to be found by a meaning; 0 where there is none. */
  weightOf(meaning: number): number;
  /** Fetches what is known of those of the terms that there are. Rejects where a chunk cannot be fetched. */
  load(terms: Iterable<string>): Promise<void>;
  /** The postings in a language of those of the terms that are loaded. A record is called by its place among those of its language. */
  postingsOf(terms: readonly string[], lang: string): ReadonlyMap<string, IndexedTerm>;
  /** The names that begin with a stem; undefined where they are not loaded. */
  namesOf(stem: string): readonly Name[] | undefined;
  /** A meaning; undefined where it is not loaded. */
  meaningOf(meaning: number): KnownMeaning | undefined;
}

/**
 * Opens a word index. `fetchChunk` gets the path of a chunk from the folder of the index and gives what is in it; where it
 * rejects, what needed the chunk rejects, and the next time it is asked for again.
 */
export function openWordIndex(index: WordIndex, fetchChunk: (file: string) => Promise<ChunkContent>): OpenWordIndex {
  const { languages, weights } = index;
  const { terms, stems, written } = readWords(index);
  const starts = startsOf(index.chunks);
  const loaded = new Map<number, Entry>();
  const chunks = new Map<number, Promise<void>>();
  const numberOf = (term: string): number | undefined => {
    const meaning = term.startsWith('#') ? Number(term.slice(1)) : undefined;
    if (meaning !== undefined) return meaning < weights.length ? meaning : undefined;
    const place = placeIn(written, term);
    return place === undefined ? undefined : weights.length + place;
  };
  const entryOf = (term: string): Entry | undefined => loaded.get(numberOf(term) ?? -1);
  const fetchEntries = async (chunk: number): Promise<void> => {
    const entries = await fetchChunk(`${index.folder}/${chunk}.json`);
    for (const [at, entry] of entries.entries()) loaded.set((starts[chunk] ?? 0) + at, entry);
  };
  const load = (chunk: number): Promise<void> => {
    const loading = chunks.get(chunk) ?? fetchEntries(chunk);
    chunks.set(chunk, loading);
    // What failed once may be there the next time.
    loading.catch(() => chunks.delete(chunk));
    return loading;
  };
  return {
    languages,
    terms,
    stems,
    weightOf: (meaning) => weights[meaning] ?? 0,
    async load(wanted) {
      const entries = [...wanted].flatMap((term) => numberOf(term) ?? []);
      const files = new Set(entries.map((number) => starts.findLastIndex((start) => start <= number)));
      await Promise.all([...files].map(load));
    },
    postingsOf(wanted, lang) {
      const at = languages.indexOf(lang);
      return new Map(wanted.map((term) => [term, { postings: unpack(entryOf(term)?.in?.[at] ?? []) }]));
    },
    namesOf(stem) {
      const entry = entryOf(stem);
      return entry && (entry.names ?? []).map(([concept, ...rest]) => ({ concept: Number(concept), stems: [stem, ...rest.map(String)] }));
    },
    meaningOf(meaning) {
      const known = loaded.get(meaning)?.meaning;
      return known && { ...known, weight: weights[meaning] ?? 0 };
    },
  };
}

/** What a word index tells before anything of it is fetched. The terms that the first language has come first. */
function readWords({ stems: packed, forms, names, counts, weights }: WordIndex) {
  const meanings = weights.map((_, meaning) => `#${meaning}`);
  const written = unpackSorted(packed);
  const all = [...meanings, ...written];
  const changes = forms.split(',');
  const words = [...meanings, ...written.map((stem, at) => changed(stem, changes[at] ?? ''))];
  const firstLanguage = all.map((_, at) => firstWith(counts, at));
  const terms = new Map<string, { word: string; count: number }>();
  for (const lang of counts.keys()) {
    for (let at = 0; at < all.length; at += 1) {
      if (firstLanguage[at] !== lang) continue;
      const count = counts.reduce((sum, letters) => sum + countOf(letters, at), 0);
      terms.set(all[at] ?? '', { word: words[at] ?? '', count });
    }
  }
  const stems = new Map<string, string>();
  const nameForms = names.split(',').values();
  for (let at = weights.length; at < all.length; at += 1) {
    const name = firstLanguage[at] === -1 ? '=' : nameForms.next().value;
    if (name) stems.set(all[at] ?? '', changed(words[at] ?? '', name.slice(1)));
  }
  return { terms, stems, written };
}

/** The first of the languages in which an entry is in a record; -1 where there is none. */
function firstWith(counts: readonly string[], entry: number): number {
  for (let lang = 0; lang < counts.length; lang += 1) if (countOf(counts[lang] ?? '', entry) > 0) return lang;
  return -1;
}

/** Where a word stands among sorted ones; undefined where it does not. */
function placeIn(words: readonly string[], word: string): number | undefined {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return words[from] === word ? from : undefined;
}

function startsOf(chunks: readonly number[]): number[] {
  let start = 0;
  return chunks.map((entries) => (start += entries) - entries);
}

const none = '0'.charCodeAt(0);

/** The letter that stands for a count. */
export const countLetter = (count: number): string => String.fromCharCode(none + count);

/** The count that the letter at a place stands for: 0 where there is none. */
const countOf = (letters: string, at = 0): number => (at < letters.length ? letters.charCodeAt(at) - none : 0);

/** What makes `to` of `from`: how many letters of the end go, as a letter, and what comes in their place; empty where they are the same. */
export function changeTo(from: string, to: string): string {
  if (from === to) return '';
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return countLetter(from.length - same) + to.slice(same);
}

const changed = (from: string, change: string): string => (change ? from.slice(0, from.length - countOf(change)) + change.slice(1) : from);
