import { partsOf } from '../words/compounds.ts';
import type { Concepts } from '../words/concepts.ts';
import { isVerb, sureVerb } from '../words/korean-verbs.ts';
import { stemKorean } from '../words/korean.ts';
import { onceEach } from '../words/once-each.ts';
import { isStopWord } from '../words/stop-words.ts';
import { termReader, type Term } from '../words/terms.ts';
import { isHangul, tokenReader, type Token } from '../words/tokens.ts';
import type { FieldName } from './fields.ts';

/** Texts of a record by what they are, for some say more about it than others. */
export type FieldTexts = { [Name in FieldName]?: readonly string[] };

/** A text as it is found. */
export interface ReadText {
  /** Its words, the parts of its compounds, and the concepts that it names as `#` and their number. */
  terms: readonly Term[];
  /** Words in all. */
  length: number;
}

/** Reads the texts of all records. What is known as a word comes from all of them. */
export function readTexts(records: readonly FieldTexts[], concepts: Concepts): { [Name in FieldName]?: readonly ReadText[] }[] {
  // A tag's names and a title stand in many records.
  const tokensOf = onceEach(tokenReader());
  const readTokens = tokensReader(wordsOf(everyText(records).map(tokensOf), concepts), concepts);
  const readText = onceEach((text: string) => readTokens(tokensOf(text)));
  return records.map((record) => Object.fromEntries(Object.entries(record).map(([name, texts]) => [name, texts.map(readText)])));
}

const everyText = (records: readonly FieldTexts[]): string[] => records.flatMap((record) => Object.values(record).flat());

function tokensReader(isWord: (word: string) => boolean, concepts: Concepts): (tokens: readonly Token[]) => ReadText {
  const isNamed = (word: string) => concepts.stems.has(word);
  const termsIn = termReader(isWord, isNamed);
  const readParts = onceEach((term: Term): readonly Term[] => partsOf(term.stem, isWord, isNamed)?.map((part) => ({ word: part, stem: part })) ?? [term]);
  const isWhole = (term: Term): boolean => readParts(term)[0] === term;
  const conceptTerm = onceEach((concept: number): Term => ({ word: `#${concept}`, stem: `#${concept}` }));
  return (tokens) => {
    const words = termsIn(tokens);
    const parts = words.flatMap(readParts);
    const named = concepts.mentionsIn(parts.map(({ stem }) => stem)).map(({ concept }) => conceptTerm(concept));
    const compounds = words.filter((term) => !isWhole(term));
    return { terms: [...parts, ...compounds, ...named].filter(({ word }) => !isStopWord(word)), length: words.length };
  };
}

/** What is known as a Korean word: what is written as it is more than once, what some form of it tells for sure, and the names of concepts. */
function wordsOf(texts: readonly (readonly Token[])[], concepts: Concepts): (word: string) => boolean {
  const found = new Map<string, number>();
  for (const tokens of texts) for (const { word } of tokens) if (isHangul(word)) found.set(word, (found.get(word) ?? 0) + 1);
  const tells = (word: string): string[] => {
    const stem = stemKorean(word, () => false);
    return stem.length > 1 && stem !== word ? [stem] : [];
  };
  const told = new Set([...found.keys()].flatMap(tells));
  // 센다 is a form of 세다, however often it is written.
  const isWritten = (word: string) => (found.get(word) ?? 0) > 1 && (!isVerb(word) || sureVerb(word) === word);
  return (word) => concepts.stems.has(word) || isWritten(word) || told.has(word);
}
