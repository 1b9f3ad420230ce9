import { isHangul } from './tokens.ts';

/**
 * How a word may sound, as its consonants, so that a name is found in the other script: 쿠버네티스 and `kubernetes` are
 * both `kpnts`. What Hangul does not tell apart in foreign words falls together: voiced and voiceless sounds, l and r,
 * f and p, v and b; vowels and h are left out, and so is an r that no vowel follows (after the rules for foreign words
 * of the National Institute of Korean Language). English letters may sound in more than one way.
 */
export const soundsOf = (word: string): Sound[] => soundsOfAll([word])[0] ?? [];

/** How each of many words may sound. Every rule goes through all of them at once, which takes a small part of the time. */
export function soundsOfAll(words: readonly string[]): Sound[][] {
  const sounds: Sound[][] = words.map((word) => (isHangul(word) ? soundsIn(soundOfHangul(word.normalize('NFC'))) : []));
  const latin = [...words.keys()].filter((at) => !isHangul(words[at] ?? ''));
  for (const th of ['t', 's']) {
    for (const ch of ['j', 'k']) {
      const some = latin.filter((at) => (th === 't' || words[at]?.includes('th')) && (ch === 'j' || words[at]?.includes('ch')));
      const heard = soundsIn(soundOfLatin(some.map((at) => words[at]).join('\n'), { th, ch }));
      for (const [place, at] of some.entries()) sounds[at]?.push(heard[place]!);
    }
  }
  return sounds;
}

/** What is heard of a word. */
export interface Sound {
  /** A word that begins with a vowel begins with `-`. */
  consonants: string;
  /** A letter for each vowel; `*` may be any. */
  vowels: string;
}

/** Whether a Latin and a Hangul sound may be one name: the same consonants, enough of them, and vowels that go together. */
export function areAlike(latin: Sound, hangul: Sound): boolean {
  const [fewer, more] = [latin.vowels.length, hangul.vowels.length].sort((a, b) => a - b) as [number, number];
  if (latin.consonants !== hangul.consonants || latin.consonants.replace('-', '').length < (fewer > 2 ? 2 : 3) || more - fewer > more / 2) return false;
  // Where one script has a vowel that the other has not, only the first is sure to be the same.
  const compared = fewer === more ? fewer : 1;
  const heard = latin.vowels.slice(0, compared);
  return [...heard].every((vowel, index) => !strangers[vowel]?.includes(hangul.vowels[index] ?? '*'));
}

/** The vowels in Hangul that an English one is never written with. */
const strangers: Readonly<Record<string, string>> = { A: 'IU', E: 'AOU', I: 'EOU', O: 'EI', U: 'EIO' };

/** What is heard of each line. */
function soundsIn(lines: string): Sound[] {
  const heard = lines.replaceAll(/([a-z])\1+/g, '$1');
  const consonants = heard.replaceAll(/^[A-Z*]/gm, '-').replaceAll(/[A-Z*~]/g, '');
  const vowels = heard.replaceAll(/[^A-Z*\n]/g, '').split('\n');
  return consonants.split('\n').map((each, at) => ({ consonants: each, vowels: vowels[at] ?? '' }));
}

/** In Unicode's order: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ before a vowel, and all that may close a syllable. */
const initials = 'k k n t t l m p p s s _ j j j k t p _'.split(' ');
/** ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅡ stands where the foreign word has no vowel, ㅓ for many. */
const medials = 'AEAE*E*EOAEEOU*EIU~II';
const finals = '_ k k k n n n t l l l l l l l l m p p t t n t t k t p _'.split(' ');

function soundOfHangul(word: string): string {
  const syllables = [...word].map((syllable) => {
    const code = syllable.codePointAt(0)! - 0xac00;
    return `${initials[Math.floor(code / 588)] ?? ''}${medials[Math.floor((code % 588) / 28)] ?? ''}${finals[code % 28] ?? ''}`;
  });
  return syllables.join('').replaceAll('_', '');
}

/** Spelling to sound, a word a line, each rule after the one before it. */
const readings = (th: string, ch: string): [spelling: RegExp, sound: string][] => [
  [/^kn/gm, 'n'],
  [/^wr/gm, 'l'],
  [/gh/g, ''],
  [/sh/g, 's'],
  [/tch/g, 'j'],
  [/ch/g, ch],
  [/th/g, th],
  [/ck/g, 'k'],
  [/qu?/g, 'k'],
  [/x/g, 'ks'],
  [/[ts]ion/g, 's*n'],
  [/c(?=[eiy])/g, 's'],
  [/d?g(?=e)/g, 'j'],
  [/(?<=[a-z]{2})e$/gm, ''],
  [/r+(?![aeiouy])/g, ''],
  [/w/g, ''],
  // Of vowels side by side the first is heard.
  ...['A', 'E', 'IY', 'O', 'U'].map((letters): [RegExp, string] => [new RegExp(`(?<![aeiouy])[${letters.toLowerCase()}][aeiouy]*`, 'g'), letters[0] ?? '']),
  [/ng$/gm, 'n'],
  [/h/g, ''],
  [/[cg]/g, 'k'],
  [/[bfv]/g, 'p'],
  [/d/g, 't'],
  [/z/g, 'j'],
  [/r/g, 'l'],
];

function soundOfLatin(lines: string, { th, ch }: { th: string; ch: string }): string {
  return readings(th, ch).reduce((sound, [spelling, reading]) => sound.replace(spelling, reading), lines);
}
