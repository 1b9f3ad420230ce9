import { isHangul } from './tokens.ts';

/**
 * The words that a compound is written of without spaces, where all of them are known: `서버장애` is 서버 and 장애,
 * `datacenter` is data and center. The fewest words win, then the longest first one. Undefined where there are none.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean, least = leastPart(word)): string[] | undefined {
  const { left, words } = readThrough(word, isWord, least, Infinity);
  return left === 0 && words.length > 0 ? [...words] : undefined;
}

/** The parts by which a word of records is found as well: those of a Korean compound that is no name itself. */
export const partsOf = (stem: string, isWord: (part: string) => boolean, isNamed: (stem: string) => boolean): string[] | undefined =>
  isHangul(stem) && !isNamed(stem) ? splitCompound(stem, isWord) : undefined;

/**
 * The known words in a sentence without spaces, in their order: as few letters as can be are left between them, of which
 * nothing is known. None where more is left than is known, for words are found in anything.
 */
export function wordsWithin(sentence: string, isWord: (part: string) => boolean): string[] {
  const { left, words } = readThrough(sentence, isWord, leastPart(sentence), 1);
  return left * 2 <= sentence.length ? [...words] : [];
}

/** Letters or syllables of a part: what is shorter is found in anything. */
const leastPart = (word: string): number => (isHangul(word) ? 2 : 4);

/** A way to read the beginning of a text. */
interface Reading {
  /** Letters that are no part of a word, or infinite. */
  left: number;
  words: readonly string[];
}

/** Reads a text as known words one after the other, itself not counted. Each letter that is left over costs `leaving`. */
function readThrough(text: string, isWord: (part: string) => boolean, least: number, leaving: number): Reading {
  if (text.length < 2 * least || text.length > longestCompound) return { left: text.length, words: [] };
  const readings: Reading[] = [{ left: 0, words: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    const { left, words } = readings[end - 1]!;
    let best: Reading = { left: left + leaving, words };
    for (let start = 0; start <= end - least; start += 1) {
      const [before, part] = [readings[start]!, text.slice(start, end)];
      if (before.left === Infinity || part === text || !isWord(part)) continue;
      const isShorter = before.left === best.left && before.words.length + 1 < best.words.length;
      if (before.left < best.left || isShorter) best = { left: before.left, words: [...before.words, part] };
    }
    readings.push(best);
  }
  return readings[text.length]!;
}

/** Letters or syllables: what is longer is no word, and somebody may paste a page. */
const longestCompound = 24;
