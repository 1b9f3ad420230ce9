import leven from 'leven';
import { isHangul } from './tokens.ts';

/** A word that may be meant, and how many postings say that it is used. */
export interface KnownWord {
  word: string;
  count: number;
}

/**
 * The known word that a word was most likely meant to be: the one with the fewest slips, then the one used most.
 * Undefined where none is near. A slip is a letter too many, too few, another one, or two in the wrong order; in Hangul
 * the letters of a syllable count, so that 배포 and 베포 are one slip apart, and so are two syllables in the wrong order.
 * Short words are allowed one slip, long ones two.
 */
export function nearestWord(word: string, known: Iterable<KnownWord>): KnownWord | undefined {
  const [written, inHangul] = [letters(word), isHangul(word)];
  const most = slipsAllowed(word, written);
  if (most === 0) return undefined;
  let best: { known: KnownWord; cost: number; likeness: number } | undefined;
  for (const one of known) {
    if (isHangul(one.word) !== inHangul) continue;
    const meant = letters(one.word);
    if (Math.abs(meant.length - written.length) > most) continue;
    const slips = isSwap(word, one.word) ? 1 : distance(written, meant, most);
    if (slips > most) continue;
    // A slip of the pen seldom takes the first letter.
    const cost = slips + (written[0] === meant[0] ? 0 : 0.5) - Math.log1p(one.count) / 20;
    if (best && (cost > best.cost || (cost === best.cost && one.count > 0))) continue;
    const likeness = likenessOf(word, one.word, written, meant);
    if (!best || cost < best.cost || likeness > best.likeness) best = { known: one, cost, likeness };
  }
  return best?.known;
}

/** Tells words apart that are equally near and that no text uses: neighbours change places most often, and slips come late in a word more often than early. */
function likenessOf(word: string, known: string, written: string, meant: string): number {
  if (isSwap(word, known) || isSwap(written, meant)) return Infinity;
  let same = 0;
  while (same < written.length && written[same] === meant[same]) same += 1;
  return 2 * same + (written.length === meant.length ? 1 : 0);
}

/** A Hangul syllable is the letters it is made of. Every question compares itself with the same words, so they are kept. */
function letters(word: string): string {
  const kept = lettersOf.get(word) ?? word.normalize('NFD');
  lettersOf.set(word, kept);
  return kept;
}

const lettersOf = new Map<string, string>();

function slipsAllowed(word: string, written: string): number {
  if (isHangul(word)) return word.length < 2 ? 0 : written.length >= 8 ? 2 : 1;
  if (/\d/.test(word)) return 0;
  return written.length < 4 ? 0 : written.length >= 8 ? 2 : 1;
}

/** Edits between two words; two neighbours in the wrong order are one. */
function distance(written: string, meant: string, most: number): number {
  return isSwap(written, meant) ? 1 : leven(written, meant, { maxDistance: most + 1 });
}

function isSwap(written: string, meant: string): boolean {
  if (written.length !== meant.length || written === meant) return false;
  let at = 0;
  while (written[at] === meant[at]) at += 1;
  return written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2);
}
