import type { Posting } from '../answer/word-index.ts';
import { splitCompound } from '../words/compounds.ts';
import type { Concepts } from '../words/concepts.ts';
import { isVerb, sureVerb } from '../words/korean-verbs.ts';
import { stemKorean } from '../words/korean.ts';
import { isStopWord } from '../words/stop-words.ts';
import { onceEach, termReader, type Term } from '../words/terms.ts';
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
  keywords: { weight: 3, b: 0.3 },
  lessons: { weight: 3, b: 0.5 },
  excerpt: { weight: 2, b: 0.5 },
  headings: { weight: 1.5, b: 0.5 },
  text: { weight: 1, b: 0.8 },
} as const;

/** How soon more of the same word says no more (`k1` of BM25F). */
const saturation = 4;

/** A term of some records: a stem, or a concept as `#` and its number. */
export interface BuiltTerm {
  term: string;
  /** How it is written most often. */
  word: string;
  /** The records that have it, in their order. */
  postings: Posting[];
}

/** The terms of some records in order. A record is called by its place in the list. */
export function buildWordIndex(records: readonly FieldTexts[], concepts: Concepts): BuiltTerm[] {
  const isWord = wordsOf(records, concepts);
  const readText = textReader(isWord, concepts);
  const read = records.map((record) => readFields(record, readText));
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
  return sorted.map(([term, { forms, postings }]) => ({ term, word: commonest(forms), postings }));
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

const fieldEntries = Object.entries(fields) as [FieldName, (typeof fields)[FieldName]][];

interface ReadText {
  terms: Term[];
  /** Words in all. */
  length: number;
}

type ReadFields = { [Name in FieldName]?: ReadText };

function readFields(record: FieldTexts, readText: (text: string) => ReadText): ReadFields {
  return Object.fromEntries(
    Object.entries(record).map(([name, texts]) => {
      const read = texts.map(readText);
      return [name, { terms: read.flatMap(({ terms }) => terms), length: read.reduce((sum, { length }) => sum + length, 0) }];
    }),
  );
}

/** Reads the terms of texts: their words, the parts of their compounds, and the concepts that they name. */
function textReader(isWord: (word: string) => boolean, concepts: Concepts): (text: string) => ReadText {
  const termsIn = termReader(isWord, (word) => concepts.stems.has(word));
  const partsOf = onceEach((stem): Term[] => {
    const split = isHangul(stem) && !concepts.stems.has(stem) ? splitCompound(stem, isWord) : undefined;
    return split?.map((part) => ({ word: part, stem: part })) ?? [];
  });
  return (text) => {
    const words = termsIn(text);
    const isWhole = ({ stem }: Term): boolean => partsOf(stem).length === 0;
    const parts = words.flatMap((term) => (isWhole(term) ? [term] : partsOf(term.stem)));
    const named = concepts.mentionsIn(parts.map(({ stem }) => stem)).map(({ concept }) => ({ word: `#${concept}`, stem: `#${concept}` }));
    const compounds = words.filter((term) => !isWhole(term));
    return { terms: [...parts, ...compounds, ...named].filter(({ word }) => !isStopWord(word)), length: words.length };
  };
}

/** What is known as a Korean word: what is written as it is more than once, what some form of it tells for sure, and the names of concepts. */
function wordsOf(records: readonly FieldTexts[], concepts: Concepts): (word: string) => boolean {
  const found = new Map<string, number>();
  for (const record of records)
    for (const texts of Object.values(record))
      for (const text of texts) for (const { word } of tokensOf(text)) if (isHangul(word)) found.set(word, (found.get(word) ?? 0) + 1);
  const told = new Set([...found.keys()].map((word) => stemKorean(word, () => false)).filter((stem) => stem.length > 1 && !found.has(stem)));
  // 센다 is a form of 세다, however often it is written.
  const isWritten = (word: string) => (found.get(word) ?? 0) > 1 && (!isVerb(word) || sureVerb(word) === word);
  return (word) => concepts.stems.has(word) || isWritten(word) || told.has(word);
}

function averageLengths(read: readonly ReadFields[]): Map<FieldName, number> {
  return new Map(
    fieldEntries.map(([name]) => {
      const lengths = read.flatMap((texts) => texts[name]?.length ?? []);
      return [name, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1];
    }),
  );
}
