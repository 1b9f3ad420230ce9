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

function soundIn(sound: string): Sound {
  const heard = sound.replaceAll(/([a-z])\1+/g, '$1');
  return { consonants: heard.replaceAll(/^[A-Z*]/g, '-').replaceAll(/[A-Z*~]/g, ''), vowels: heard.replaceAll(/[^A-Z*]/g, '') };
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

/** Spelling to sound, each rule after the one before it. */
const readings = (th: string, ch: string): [RegExp, string | ((found: string) => string)][] => [
  [/^kn/, 'n'],
  [/^wr/, 'l'],
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
  [/(?<=[a-z]{2})e$/, ''],
  [/r+(?![aeiouy])/g, ''],
  [/w/g, ''],
  [/[aeiouy]+/g, (vowels) => vowels[0]!.replace('y', 'i').toUpperCase()],
  [/ng$/, 'n'],
  [/h/g, ''],
  [/[cg]/g, 'k'],
  [/[bfv]/g, 'p'],
  [/d/g, 't'],
  [/z/g, 'j'],
  [/r/g, 'l'],
];

function soundOfLatin(word: string, { th, ch }: { th: string; ch: string }): string {
  return readings(th, ch).reduce((sound, [spelling, reading]) => sound.replace(spelling, reading as string), word);
}
