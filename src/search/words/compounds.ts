import { isHangul } from './tokens.ts';

/**
 * The words that a compound is written of without spaces, where all of them are known: `서버장애` is 서버 and 장애,
 * `datacenter` is data and center. The fewest words win, then the longest first one. Undefined where there are none.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): string[] | undefined {
  const least = isHangul(word) ? 2 : 4;
  if (word.length < 2 * least || word.length > longestCompound) return undefined;
  const ways: (string[] | undefined)[] = Array.from({ length: word.length + 1 });
  ways[0] = [];
  for (let end = least; end <= word.length; end += 1) {
    for (let start = 0; start <= end - least; start += 1) {
      const [before, part] = [ways[start], word.slice(start, end)];
      if (!before || (start === 0 && end === word.length) || !isWord(part)) continue;
      if (before.length + 1 < (ways[end]?.length ?? Infinity)) ways[end] = [...before, part];
    }
  }
  return ways[word.length];
}

/** Letters or syllables: what is longer is no word, and somebody may paste a page. */
const longestCompound = 24;
