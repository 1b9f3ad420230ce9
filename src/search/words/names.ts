import { isVerb } from './korean-verbs.ts';
import { areAlike, soundsOf, soundsOfAll, type Sound } from './sounds.ts';
import { isHangul } from './tokens.ts';

/**
 * Finds the known words of the other script that sound like a word. A Korean verb is no foreign name: 쉽다 is not `speed`. The
 * words are listened to when first asked for.
 */
export function namesBySound(words: Iterable<[key: string, word: string]>): (word: string) => string[] {
  const heard = new Map<boolean, Heard>();
  return (asked) => {
    if (isVerb(asked)) return [];
    const isAskedInHangul = isHangul(asked);
    const others = heard.get(isAskedInHangul) ?? listen(words, !isAskedInHangul);
    heard.set(isAskedInHangul, others);
    const found = soundsOf(asked).flatMap((sound) =>
      (others.get(sound.consonants) ?? []).filter(({ sound: its }) => (isAskedInHangul ? areAlike(its, sound) : areAlike(sound, its))).map(({ key }) => key),
    );
    return [...new Set(found)];
  };
}

/** Words by the consonants of their sounds. */
type Heard = Map<string, { key: string; sound: Sound }[]>;

/** Listens to the words that are in Hangul, or to those that are not. */
function listen(words: Iterable<[key: string, word: string]>, inHangul: boolean): Heard {
  const keys: string[] = [];
  const written: string[] = [];
  for (const [key, word] of words) {
    if (isHangul(word) !== inHangul || isVerb(word)) continue;
    keys.push(key);
    written.push(word);
  }
  const bySound: Heard = new Map();
  for (const [at, sounds] of soundsOfAll(written).entries()) {
    for (const sound of sounds) {
      const others = bySound.get(sound.consonants) ?? [];
      others.push({ key: keys[at] ?? '', sound });
      bySound.set(sound.consonants, others);
    }
  }
  return bySound;
}
