/**
 * The words of the records, and how much each says about them: an index beside the text index, so that a question with
 * all its synonyms and slips of the pen is answered without asking the texts for each of them. Its list of words is
 * loaded at once, for questions are planned with it; what it knows of each word is loaded in chunks when it is needed.
 */
export interface WordIndex {
  /** How many records there are; a record is called by its place among them. */
  records: number;
  /** Stems in order, and concepts as `#` and their number. */
  terms: string[];
  /** How each term is written most often; empty where it is written as its stem. */
  words: string[];
  /** In how many records each term is. */
  counts: number[];
  chunks: Chunk[];
}

/** A file with the postings of some neighbouring terms: a list for each. */
export interface Chunk {
  /** Number of the first term. */
  first: number;
  file: string;
}

/** For each term of a chunk, the records that have it, each as `(gap to the one before) * 16 + impact`. */
export type ChunkContent = number[][];

/** A record that has a term, and how much the term says about it: 0 to 1. */
export interface Posting {
  record: number;
  impact: number;
}

export interface IndexedTerm {
  postings: readonly Posting[];
}

/** A word index whose postings are fetched when they are asked for, each chunk once. */
export interface OpenWordIndex {
  records: number;
  /** How each term is written most often, and in how many records it is. */
  terms: ReadonlyMap<string, { word: string; count: number }>;
  /** The postings of those of the terms that there are. Rejects where a chunk cannot be fetched. */
  postingsOf(terms: readonly string[]): Promise<ReadonlyMap<string, IndexedTerm>>;
}

export function openWordIndex({ records, terms, words, counts, chunks }: WordIndex, fetchChunk: (file: string) => Promise<ChunkContent>): OpenWordIndex {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const fetched = new Map<string, Promise<ChunkContent>>();
  const contentOf = ({ file }: Chunk): Promise<ChunkContent> => {
    const content = fetched.get(file) ?? fetchChunk(file);
    fetched.set(file, content);
    // What failed once may be there the next time.
    content.catch(() => fetched.delete(file));
    return content;
  };
  return {
    records,
    terms: new Map(terms.map((term, number) => [term, { word: words[number] || term, count: counts[number] ?? 0 }])),
    async postingsOf(wanted) {
      const found = await Promise.all(
        wanted.map(async (term) => {
          const number = numbers.get(term);
          const chunk = number === undefined ? undefined : chunks.findLast(({ first }) => first <= number);
          if (number === undefined || !chunk) return [];
          const postings = unpack((await contentOf(chunk))[number - chunk.first] ?? []);
          return [[term, { postings }] as const];
        }),
      );
      return new Map(found.flat());
    },
  };
}

const impacts = 16;

/** The numbers that stand for postings in the order of their records. */
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
