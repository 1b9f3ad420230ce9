/**
 * The words that say most about each record, and how much: a small index beside the text index, so that a question with
 * all its synonyms and slips of the pen is answered without asking the text index for each of them.
 */
export interface WordIndex {
  /** How many records there are; a record is called by its place among them. */
  records: number;
  /** Stems in order, and concepts as `#` and their number. */
  terms: string[];
  /** How each term is written most often; empty where it is written as its stem. */
  words: string[];
  /** For each term, the records that have it, each as `(gap to the one before) * 16 + impact`. */
  postings: number[][];
}

/** A record that has a term, and how much the term says about it: 0 to 1. */
export interface Posting {
  record: number;
  impact: number;
}

export interface IndexedTerm {
  /** The term as people write it. */
  word: string;
  postings: readonly Posting[];
}

/** The index as a map from each term. */
export function readWordIndex({ terms, words, postings }: WordIndex): ReadonlyMap<string, IndexedTerm> {
  return new Map(terms.map((term, index) => [term, { word: words[index] || term, postings: unpack(postings[index] ?? []) }]));
}

export const impacts = 16;

/** The numbers that stand for postings in order of their records. */
export function pack(postings: readonly Posting[]): number[] {
  let last = 0;
  return postings.map(({ record, impact }) => {
    const gap = record - last;
    last = record;
    return gap * impacts + Math.min(impacts - 1, Math.max(1, Math.round(impact * (impacts - 1))));
  });
}

function unpack(numbers: readonly number[]): Posting[] {
  let record = 0;
  return numbers.map((number) => {
    record += Math.floor(number / impacts);
    return { record, impact: (number % impacts) / (impacts - 1) };
  });
}
