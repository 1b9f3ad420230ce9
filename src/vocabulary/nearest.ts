import leven from 'leven';

/**
 * The known word nearest to a misspelt one by edit distance, or undefined where none is near.
 * Near means at most a third of the word's length, and at least two edits are allowed.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = leven(wanted, candidate.toLowerCase());
    if (distance <= limit && distance < candidate.length && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}
