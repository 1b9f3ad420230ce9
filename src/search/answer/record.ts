import type { RecordTable } from './record-table.ts';
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
  /** Its address on this site. */
  url: string;
  /** When the incident happened, as exactly as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  occurred?: string;
  /** What it can be filtered by: the values of each search parameter. */
  facets: Record<string, string[]>;
  /** `cause:role` of each factor, for a cause and a role that must meet in one factor. */
  factors: string[];
}

/** A record as the search page loads it, joined with what the text index calls it. */
export interface IndexedRecord extends SearchRecord {
  /** Id of the record's result in the text index, or its first letters that no other begins with. */
  id: string;
}

/** All that the search loads beside the text index before a question is asked. */
export interface SearchData {
  records: RecordTable;
  words: WordIndex;
}
