import { pack, type ChunkContent, type Posting, type WordIndex } from '../answer/word-index.ts';
import { splitCompound } from '../words/compounds.ts';
import type { Concepts } from '../words/concepts.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termsOf, type Term } from '../words/terms.ts';
import { isHangul, tokensOf } from '../words/tokens.ts';

/** Texts of a record by what they are, for some say more about it than others. */
export type FieldName = keyof typeof fields;
export type FieldTexts = { [Name in FieldName]?: readonly string[] };

/**
 * How much a word counts where it stands, and how much a long field takes away from each of its words (`b` of BM25F,
 * Robertson and Zaragoza 2009). What people saw is what people ask for.
 */
const fields = {
  symptoms: { weight: 6, b: 0.3 },
  title: { weight: 5, b: 0.3 },
  keywords: { weight: 2.5, b: 0.3 },
  lessons: { weight: 2, b: 0.5 },
  excerpt: { weight: 2, b: 0.5 },
  headings: { weight: 1.5, b: 0.5 },
  text: { weight: 1, b: 0.9 },
} as const;

/** How soon more of the same word says no more (`k1` of BM25F). */
const saturation = 4;

/** A word index before its chunks have files. */
export interface BuiltWordIndex extends Omit<WordIndex, 'chunks'> {
  chunks: { first: number; content: ChunkContent }[];
}

/** Makes the word index of some records. */
export function buildWordIndex(records: readonly FieldTexts[], concepts: Concepts): BuiltWordIndex {
  const isWord = wordsOf(records, concepts);
  const read = records.map((record) => readFields(record, isWord, concepts));
  const averages = averageLengths(read);
  const terms = new Map<string, FoundTerm>();
  for (const [record, texts] of read.entries()) {
    for (const [stem, { weight, forms }] of weighTerms(texts, averages)) {
      const term: FoundTerm = terms.get(stem) ?? { postings: [], forms: new Map() };
      term.postings.push({ record, impact: weight / (weight + saturation) });
      for (const form of forms) term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
      terms.set(stem, term);
    }
  }
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    records: records.length,
    terms: sorted.map(([stem]) => stem),
    words: sorted.map(([stem, { forms }]) => differentFrom(stem, commonest(forms))),
    counts: sorted.map(([, { postings }]) => postings.length),
    chunks: inChunks(sorted.map(([, { postings }]) => pack(postings))),
  };
}

interface FoundTerm {
  postings: Posting[];
  /** How often it is written in each way. */
  forms: Map<string, number>;
}

/** How much each term of a record weighs, and the ways it is written there. */
function weighTerms(texts: ReadFields, averages: ReadonlyMap<FieldName, number>): Map<string, { weight: number; forms: string[] }> {
  const terms = new Map<string, { weight: number; forms: string[] }>();
  for (const [name, { weight, b }] of fieldEntries) {
    const text = texts[name];
    if (!text) continue;
    const length = 1 - b + (b * text.length) / (averages.get(name) ?? 1);
    for (const { stem, word } of text.terms) {
      const before = terms.get(stem) ?? { weight: 0, forms: [] };
      before.forms.push(word);
      terms.set(stem, { weight: before.weight + weight / length, forms: before.forms });
    }
  }
  return terms;
}

const commonest = (forms: ReadonlyMap<string, number>): string => [...forms].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
const differentFrom = (stem: string, word: string): string => (word === stem ? '' : word);

/** Postings in a chunk: small enough to be fetched for one word, large enough to be few. */
const chunkSize = 2500;

function inChunks(postings: readonly number[][]): { first: number; content: ChunkContent }[] {
  const chunks: { first: number; content: ChunkContent }[] = [];
  let size = Infinity;
  for (const [number, list] of postings.entries()) {
    if (size + list.length > chunkSize) {
      chunks.push({ first: number, content: [] });
      size = 0;
    }
    size += list.length;
    chunks.at(-1)!.content.push(list);
  }
  return chunks;
}

const fieldEntries = Object.entries(fields) as [FieldName, (typeof fields)[FieldName]][];

interface ReadText {
  terms: Term[];
  /** Words in all. */
  length: number;
}

type ReadFields = { [Name in FieldName]?: ReadText };

function readFields(record: FieldTexts, isWord: (word: string) => boolean, concepts: Concepts): ReadFields {
  return Object.fromEntries(
    Object.entries(record).map(([name, texts]) => {
      const read = texts.map((text) => readText(text, isWord, concepts));
      return [name, { terms: read.flatMap(({ terms }) => terms), length: read.reduce((sum, { length }) => sum + length, 0) }];
    }),
  );
}

/** The terms of a text: its words, the parts of its compounds, and the concepts that it names. */
function readText(text: string, isWord: (word: string) => boolean, concepts: Concepts): ReadText {
  const words = termsOf(text, isWord);
  const parts = words.flatMap((term): Term[] => {
    const split = isHangul(term.stem) && !concepts.stems.has(term.stem) ? splitCompound(term.stem, isWord) : undefined;
    return split?.map((part) => ({ word: part, stem: part })) ?? [term];
  });
  const named = concepts.mentionsIn(parts.map(({ stem }) => stem)).map(({ concept }) => ({ word: `#${concept}`, stem: `#${concept}` }));
  const whole = new Set(parts);
  const compounds = words.filter((term) => !whole.has(term));
  return { terms: [...parts, ...compounds, ...named].filter(({ word }) => !isStopWord(word)), length: words.length };
}

/** What is known as a Korean word: what is written as it is more than once, and the names of concepts. */
function wordsOf(records: readonly FieldTexts[], concepts: Concepts): (word: string) => boolean {
  const found = new Map<string, number>();
  for (const record of records)
    for (const texts of Object.values(record))
      for (const text of texts) for (const { word } of tokensOf(text)) if (isHangul(word)) found.set(word, (found.get(word) ?? 0) + 1);
  return (word) => concepts.stems.has(word) || (found.get(word) ?? 0) > 1;
}

function averageLengths(read: readonly ReadFields[]): Map<FieldName, number> {
  return new Map(
    fieldEntries.map(([name]) => {
      const lengths = read.flatMap((texts) => texts[name]?.length ?? []);
      return [name, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1];
    }),
  );
}
