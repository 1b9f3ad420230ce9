import { areAlike, soundsOf, type Sound } from './sounds.ts';
import { isHangul } from './tokens.ts';

/** Finds the known words of the other script that sound like a word. The words are listened to when first asked for. */
export function namesBySound(words: Iterable<[key: string, word: string]>): (word: string) => string[] {
  let bySound: Map<string, { key: string; word: string; sound: Sound }[]> | undefined;
  return (asked) => {
    bySound ??= listen(words);
    const known = bySound;
    const found = soundsOf(asked).flatMap((sound) =>
      (known.get(sound.consonants) ?? [])
        .filter(({ word, sound: its }) => isHangul(word) !== isHangul(asked) && (isHangul(asked) ? areAlike(its, sound) : areAlike(sound, its)))
        .map(({ key }) => key),
    );
    return [...new Set(found)];
  };
}

function listen(words: Iterable<[string, string]>): Map<string, { key: string; word: string; sound: Sound }[]> {
  const bySound = new Map<string, { key: string; word: string; sound: Sound }[]>();
  for (const [key, word] of words) {
    for (const sound of soundsOf(word)) {
      const others = bySound.get(sound.consonants) ?? [];
      others.push({ key, word, sound });
      bySound.set(sound.consonants, others);
    }
  }
  return bySound;
}
