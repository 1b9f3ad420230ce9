import { splitCompound, wordsWithin } from '../words/compounds.ts';
import { isVerb } from '../words/korean-verbs.ts';
import { formsOf, isShortNoun } from '../words/korean.ts';
import { onceEach } from '../words/once-each.ts';
import { nearestWord } from '../words/spelling.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stemOf, termReader, wordReader, type Term } from '../words/terms.ts';
import { isHangul, tokensOf } from '../words/tokens.ts';
import type { KnownWords } from './known-words.ts';

/** A word of a question, and what it was meant to be where nobody knows it. */
export interface Said extends Term {
  meant?: Term;
  /** The word with its endings, as it is written in the question. */
  written?: string;
}

/** Words of a question that are looked up though nobody knows them: more are of a pasted page. */
const mostSlips = 24;

/** Letters of a word that may be a slip of the pen. What is longer is rather a sentence without its spaces: `컬럼추가하다가멈춤`. */
const longestSlip = 6;

/**
 * The words of a question: without their endings, those of compounds and of sentences without spaces apart, and each that nobody
 * knows with what it was meant to be.
 */
export function readQuestion(question: string, known: KnownWords): Said[] {
  const isStem = (stem: string) => known.terms.has(stem) || known.concepts.stems.has(stem);
  const isNamed = (stem: string) => known.concepts.stems.has(stem);
  const read = wordReader(isStem, isNamed);
  const isRead = (word: string) => read(word).every((term) => isStopWord(term.word) || isStem(term.stem));
  const termsIn = termReader(isStem, isNamed);
  const meantBy = slipReader(known);
  return tokensOf(question).flatMap((token): Said[] =>
    termsIn([token]).flatMap((term): Said[] => {
      if (isStem(term.stem) || isStopWord(term.word)) return [term];
      const parts = splitCompound(term.word, (word) => isStem(stemOf(word)));
      if (parts) return parts.map((word) => ({ word, stem: stemOf(word) }));
      const forms = isHangul(term.word) ? splitCompound(term.word, (part) => (part.length > 1 || isShortNoun(part)) && isRead(part), 1) : undefined;
      if (forms) return forms.flatMap(read);
      const meant = isVerb(term.stem) ? undefined : meantBy(term.word);
      if (meant) return [{ ...term, meant, written: token.word }];
      const within = isHangul(term.word) && term.word.length > longestSlip ? wordsWithin(term.word, isRead) : [];
      return within.length > 0 ? within.flatMap(read) : [term];
    }),
  );
}

/** Finds the known word that a word was meant to be, with a particle or without, of so many words as are looked up. */
function slipReader({ terms, concepts }: KnownWords): (word: string) => Term | undefined {
  let left = mostSlips;
  let words: { word: string; count: number }[] | undefined;
  return onceEach((word) => {
    if (left === 0) return undefined;
    left -= 1;
    words ??= [...terms.values(), ...[...concepts.stems.values()].map((name) => ({ word: name, count: 0 }))].filter((known) => !known.word.startsWith('#'));
    for (const form of [word, ...(isHangul(word) ? formsOf(word) : [])]) {
      const nearest = nearestWord(form, words);
      if (nearest) return { word: nearest.word, stem: stemOf(nearest.word) };
    }
    return undefined;
  });
}
