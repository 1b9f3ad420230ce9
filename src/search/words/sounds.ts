import { isHangul } from './tokens.ts';

/**
 * How a word may sound, as its consonants, so that a name is found in the other script: 쿠버네티스 and `kubernetes` are
 * both `kpnts`. What Hangul does not tell apart in foreign words falls together: voiced and voiceless sounds, l and r,
 * f and p, v and b; vowels and h are left out, and so is an r that no vowel follows (after the rules for foreign words
 * of the National Institute of Korean Language). English letters may sound in more than one way.
 */
export function soundsOf(word: string): Sound[] {
  if (isHangul(word)) return [soundIn(soundOfHangul(word.normalize('NFC')))];
  const ways = (spelling: string, ...sounds: string[]) => (word.includes(spelling) ? sounds : sounds.slice(0, 1));
  return ways('th', 't', 's').flatMap((th) => ways('ch', 'j', 'k').map((ch) => soundIn(soundOfLatin(word, { th, ch }))));
}

/** What is heard of a word. */
export interface Sound {
  /** A word that begins with a vowel begins with `-`. */
  consonants: string;
  vowels: number;
}

/** Whether two sounds may be one name in two scripts: the same consonants, three or more, and about as many vowels. */
export const areAlike = (one: Sound, other: Sound): boolean =>
  one.consonants === other.consonants && isName(one) && Math.abs(one.vowels - other.vowels) <= Math.max(one.vowels, other.vowels) / 2;

const isName = ({ consonants }: Sound): boolean => consonants.replace(vowel, '').length >= 3;

/** A vowel between two consonants keeps them apart. */
const vowel = '-';
/** The vowel that Hangul puts where a foreign word has none. */
const filler = '~';

function soundIn(sound: string): Sound {
  const heard = sound.replaceAll(/([a-z])\1+/g, '$1');
  return { consonants: heard.replaceAll(/(?!^)-|~/g, ''), vowels: heard.split(vowel).length - 1 };
}

/** In Unicode's order: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ before a vowel, and all that may close a syllable. */
const initials = 'k k n t t l m p p s s _ j j j k t p _'.split(' ');
const finals = '_ k k k n n n t l l l l l l l l m p p t t n t t k t p _'.split(' ');

function soundOfHangul(word: string): string {
  const syllables = [...word].map((syllable) => {
    const code = syllable.codePointAt(0)! - 0xac00;
    const isFiller = Math.floor((code % 588) / 28) === 18;
    return `${initials[Math.floor(code / 588)] ?? ''}${isFiller ? filler : vowel}${finals[code % 28] ?? ''}`;
  });
  return syllables.join('').replaceAll('_', '');
}

/** Spelling to sound, each rule after the one before it. */
const readings = (th: string, ch: string): [RegExp, string][] => [
  [/^kn/, 'n'],
  [/^wr/, 'l'],
  [/gh/g, ''],
  [/ph/g, 'p'],
  [/sh/g, 's'],
  [/tch/g, 'j'],
  [/ch/g, ch],
  [/th/g, th],
  [/ck/g, 'k'],
  [/qu?/g, 'k'],
  [/x/g, 'ks'],
  [/[ts]ion/g, 's-n'],
  [/c(?=[eiy])/g, 's'],
  [/d?g(?=e)/g, 'j'],
  [/(?<=[a-z]{2})e$/, ''],
  [/r+(?![aeiouy])/g, ''],
  [/[aeiouyw]+/g, vowel],
  [/ng$/, 'n'],
  [/h/g, ''],
  [/[cg]/g, 'k'],
  [/[bfv]/g, 'p'],
  [/d/g, 't'],
  [/z/g, 'j'],
  [/r/g, 'l'],
];

function soundOfLatin(word: string, { th, ch }: { th: string; ch: string }): string {
  return readings(th, ch).reduce((sound, [spelling, reading]) => sound.replace(spelling, reading), word);
}
