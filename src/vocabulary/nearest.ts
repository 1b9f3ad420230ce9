import leven from 'leven';

/**
 * The known word nearest to a misspelt one by edit distance, or undefined where none is near.
 * Near means one edit in a word of up to four characters, else two or a third of the word's length, and most of the
 * letters stay. Two neighbours that changed places are one edit. A Hangul syllable counts as the letters it is made of:
 * `베포` is one edit from `배포`, `정산` two from `정전`.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = letters(word);
  const length = [...word.normalize('NFC')].length;
  const limit = length <= 4 ? 1 : Math.max(2, Math.floor(length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const its = letters(candidate);
    // What stands in a post may be as long as a page.
    const distance = haveSwapped(wanted, its) ? 1 : leven(wanted, its, { maxDistance: limit + 1 });
    if (distance <= limit && distance * 2 < its.length && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** Whether a word is another but for two neighbours that changed places: the commonest slip of quick fingers. */
function haveSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at + 1 < one.length && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

const letters = (word: string): string => word.toLowerCase().normalize('NFD');
