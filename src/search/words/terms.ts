import { stemmer } from 'stemmer';
import { splitCompound } from './compounds.ts';
import { isSuffix, stemKorean } from './korean.ts';
import { isHangul, tokensOf } from './tokens.ts';

/** A word of a text and what it counts as. */
export interface Term {
  /** As it is written, in lower case; Korean without its particles. */
  word: string;
  /** What all forms of the word have in common: `deleted` and `deletes` are `delet`. */
  stem: string;
}

/**
 * The terms of a text in its order. English is stemmed after Porter; a Korean word loses its particles and endings, the
 * doubtful ones only where `isWord` knows what is left, or the words that it is a compound of.
 */
export function termsOf(text: string, isWord: (word: string) => boolean): Term[] {
  const isKnown = (word: string) => isWord(word) || splitCompound(word, isWord) !== undefined;
  return tokensOf(text).flatMap(({ word, isAttached }): Term[] => {
    if (!isHangul(word)) return [{ word, stem: stemLatin(word) }];
    if (isAttached && isSuffix(word)) return [];
    const stem = stemKorean(word, isKnown);
    return [{ word: stem, stem }];
  });
}

/** The stem of a word in Latin letters. Names with digits, and those of two letters, are their own stems. */
const stemLatin = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);

/** The stem of a word that stands alone; a Korean word is its own. */
export const stemOf = (word: string): string => (isHangul(word) ? word : stemLatin(word));
