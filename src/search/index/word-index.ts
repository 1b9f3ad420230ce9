import type { Posting } from '../answer/postings.ts';
import type { Concepts } from '../words/concepts.ts';
import { readTexts, type FieldTexts, type ReadText } from './field-texts.ts';
import { fieldEntries, type FieldName } from './fields.ts';

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
  const read = readTexts(records, concepts);
  const averages = averageLengths(read);
  const terms = new Map<string, FoundTerm>();
  for (const [record, texts] of read.entries()) {
    for (const [term, weight] of weighTerms(texts, averages, terms)) term.postings.push({ record, impact: weight / (weight + saturation) });
  }
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([term, { forms, postings }]) => ({ term, word: commonest(forms), postings }));
}

interface FoundTerm {
  postings: Posting[];
  /** How often it is written in each way. */
  forms: Map<string, number>;
}

type ReadFields = { [Name in FieldName]?: readonly ReadText[] };

/** How much each term of a record weighs. Adds to `found` the terms that are new, and how they are written. */
function weighTerms(texts: ReadFields, averages: ReadonlyMap<FieldName, number>, found: Map<string, FoundTerm>): Map<FoundTerm, number> {
  const weights = new Map<FoundTerm, number>();
  for (const [name, { weight, b }] of fieldEntries) {
    const share = weight / (1 - b + (b * lengthOf(texts[name])) / (averages.get(name) ?? 1));
    for (const { terms } of texts[name] ?? []) {
      for (const { stem, word } of terms) {
        let term = found.get(stem);
        if (!term) found.set(stem, (term = { postings: [], forms: new Map() }));
        term.forms.set(word, (term.forms.get(word) ?? 0) + 1);
        weights.set(term, (weights.get(term) ?? 0) + share);
      }
    }
  }
  return weights;
}

/** Words of a field in all of its texts. */
const lengthOf = (texts: readonly ReadText[] | undefined): number => texts?.reduce((sum, { length }) => sum + length, 0) ?? 0;

const commonest = (forms: ReadonlyMap<string, number>): string => [...forms].reduce((best, one) => (one[1] > best[1] ? one : best))[0];

function averageLengths(read: readonly ReadFields[]): Map<FieldName, number> {
  return new Map(
    fieldEntries.map(([name]) => {
      const lengths = read.flatMap((texts) => (texts[name] ? [lengthOf(texts[name])] : []));
      return [name, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1];
    }),
  );
}
