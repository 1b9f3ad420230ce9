import { nearest } from '../vocabulary/nearest.ts';
import { replaced, type AddressInText } from './addresses-in-text.ts';
import type { Finding } from './problem.ts';

/** What is wrong with a link into a page, given the ids of its places. A browser knows the top of a page and a part of its text without an id. */
export function anchorProblems(link: AddressInText & { anchor: string }, ids: readonly string[]): Finding[] {
  const { anchor, url, place } = link;
  if (anchor === '' || /^top$/i.test(anchor) || anchor.startsWith(':~:') || ids.includes(anchor)) return [];
  const composed = anchor.normalize('NFC');
  const same = ids.find((id) => id === composed || id === composed.toLowerCase());
  const meant = same ?? nearest(anchor, ids);
  const why = same === composed ? ': its Hangul is stored decomposed (NFD)' : '';
  const hint = meant === undefined ? `; places: ${ids.join(', ')}` : `; did you mean "#${meant}"?`;
  const right = url.replace(/#.*$/s, `#${same}`);
  return [{ ...place, message: `"${url}" leads to no place of its page${why}${hint}`, ...(same !== undefined && replaced(link, right)) }];
}
