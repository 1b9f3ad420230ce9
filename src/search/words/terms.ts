import { stemmer } from 'stemmer';
import { baseForm, isBase } from './irregular.ts';
import { splitCompound } from './compounds.ts';
import { isVerb, possibleVerbs, sureVerb } from './korean-verbs.ts';
import { isNoun, isSuffix, stemKorean } from './korean.ts';
import { onceEach } from './once-each.ts';
import { isStopWord } from './stop-words.ts';
import { isHangul, tokensOf, type Token } from './tokens.ts';

/** A word of a text and what it counts as. */
export interface Term {
  /** As it is written, in lower case; Korean without its particles. */
  word: string;
  /** What all forms of the word have in common: `deleted` and `deletes` are `delet`. */
  stem: string;
}

/**
 * The terms of a text in its order. English is stemmed after Porter; a Korean word loses its particles and endings, the
 * doubtful ones only where `isWord` knows what is left, or the words that it is a compound of. What `isNamed` knows is read
 * as no verb.
 */
export const termsOf = (text: string, isWord: (word: string) => boolean, isNamed?: (word: string) => boolean): Term[] =>
  termReader(isWord, isNamed)(tokensOf(text));

/** Reads the words of many texts as `termsOf` does, and each word once. */
export function termReader(isWord: (word: string) => boolean, isNamed?: (word: string) => boolean): (tokens: readonly Token[]) => Term[] {
  const termsOfWord = wordReader(isWord, isNamed);
  return (tokens) => tokens.flatMap(({ word, isAttached }) => (isAttached && isHangul(word) && isSuffix(word) ? [] : termsOfWord(word)));
}

/** Reads single words as `termsOf` does, each once: a word is one term, or two where its negation is written with it. */
export function wordReader(isWord: (word: string) => boolean, isNamed: (word: string) => boolean = () => false): (word: string) => readonly Term[] {
  const isKnown = (word: string) =>
    isVerb(word) ? isWord(word) && !isSlight(word) : isWord(word) || isStopWord(word) || splitCompound(word, isWord) !== undefined;
  return onceEach((word: string): Term[] => {
    if (!isHangul(word)) return [{ word, stem: stemLatin(word) }];
    const empty = isNamed(word) ? undefined : emptyVerb(word, isWord);
    if (empty !== undefined) return [{ word: empty, stem: empty }];
    if (isStopWord(word)) return [{ word, stem: word }];
    const whole = stemKorean(word, isKnown, isNamed);
    // 안전하게 is of 안전, and not of 전하다.
    const stems = isWord(whole) ? [whole] : (negated(word, isWord) ?? [helped(word, isWord) ?? whole]);
    return stems.map((stem) => ({ word: stem, stem }));
  });
}

/** The verb that says nothing of which a word is a form, such as 있다 of 있고. Where its root is short, other endings may be those of a noun, as 보기. */
function emptyVerb(word: string, isWord: (word: string) => boolean): string | undefined {
  if (word.length < 2 || isNoun(word)) return undefined;
  const sure = sureVerb(word);
  if (sure !== undefined && isStopWord(sure)) return sure;
  const verb = possibleVerbs(word).find((one) => isWord(one) || isStopWord(one));
  // 이 is never 여, as the root of other verbs may be: 여는 is of 열다.
  if (verb === undefined || !isStopWord(verb) || (verb === '이다' && !word.startsWith('이'))) return undefined;
  return !isShort(verb) || plainEnding.test(word.normalize('NFD')) ? verb : undefined;
}

/** Endings that nouns hardly have, and that are no particle of a verb's noun: 감도, 주기도. */
const plainEnding = new RegExp('(?:고|며|면|니|네|던|데|지만|다가|(?<!\u11b7|기|지)(?:는|도))$'.normalize('NFD'));

/** Whether the root of a verb is one syllable that ends in a vowel. */
const isShort = (verb: string): boolean => verb.length === 2 && /[\u1161-\u1175]$/.test(verb.slice(0, 1).normalize('NFD'));

/** Whether a verb says nothing and is short, so that nouns look like a form of it, as 보기 of 보다. Those of 하다 and 되다 hardly do. */
const isSlight = (verb: string): boolean => isStopWord(verb) && !/^[하되]다$/.test(verb);

/** The words of 안됨 and 못잡은, which are often written without the space between them. */
function negated(word: string, isWord: (word: string) => boolean): string[] | undefined {
  const [, no, rest = ''] = /^([안못])(.+)$/.exec(word) ?? [];
  if (no === undefined || isWord(word)) return undefined;
  const verb = stemKorean(rest, isWord);
  return isVerb(verb) && isWord(verb) ? [no, verb] : undefined;
}

/** The stem of 지워 in 지워버렸다: what only helps a verb may be written with it. */
function helped(word: string, isWord: (word: string) => boolean): string | undefined {
  const verb = [sureVerb(word), ...possibleVerbs(word)].find((one) => one?.endsWith(helping));
  const stem = verb && stemKorean(verb.slice(0, -helping.length), isWord);
  return stem && isWord(stem) ? stem : undefined;
}

const helping = '버리다';

/** The stem of a word in Latin letters. Names with digits, and those of two letters, are their own stems. */
const stemLatin = (word: string): string => (/^[a-z]{3,}$/.test(word) && !isBase(word) ? stemmer(baseForm(word)) : word);

/** The stem of a word that stands alone; a Korean word is its own. */
export const stemOf = (word: string): string => (isHangul(word) ? word : stemLatin(word));
