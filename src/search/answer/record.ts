import type { Meaning } from './meaning.ts';
import type { WordIndex } from './word-index.ts';

export const recordTypes = ['lesson', 'retrospective', 'article'] as const;
export type RecordType = (typeof recordTypes)[number];

/** A thing that can be found, in one language. */
export interface SearchRecord {
  type: RecordType;
  /** Slug of the post; a lesson's is its incident's. */
  slug: string;
  /** Id of a lesson within its incident. */
  lesson?: string;
  lang: string;
  /** Where it comes from, in a few words: organisation and year, or a lesson's incident. */
  context: string;
  /** Its address on this site. */
  url: string;
  /** What it can be filtered by: the values of each search parameter. */
  facets: Record<string, string[]>;
  /** `cause:role` of each factor, for a cause and a role that must meet in one factor. */
  factors: string[];
}

/** A record as the search page loads it, joined with what the text index calls it. */
export interface IndexedRecord extends SearchRecord {
  /** Id of the record's result in the text index. */
  id: string;
}

/** What the search loads for a language beside the text index: the records in it, and their words in the same order. */
export interface LanguageData {
  records: IndexedRecord[];
  words: WordIndex;
}

/** All that the search loads beside the text index. */
export interface SearchData {
  languages: Record<string, LanguageData>;
  meanings: Meaning[];
}
