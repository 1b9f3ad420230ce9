import { slugPattern } from '../schema/slug.ts';

/** Longest slug, in UTF-16 code units: it names a folder. */
const longest = 80;

/** The slug nearest to a text, Hangul kept: `첫 장애: The Outage!` is `첫-장애-the-outage`. Undefined where a text has neither letters nor digits. */
export function slugOf(text: string): string | undefined {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    // An apostrophe ends no word.
    .replaceAll(/['’]/g, '')
    .split(/[^\p{Ll}\p{Lo}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  slug ||= words[0] === undefined ? '' : [...words[0]].slice(0, longest / 2).join('');
  return slugPattern.test(slug) ? slug : undefined;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let number = 2, candidate = slug; ; number += 1) {
    if (!isTaken(candidate)) return candidate;
    candidate = `${slug.slice(0, longest - 1 - String(number).length)}-${number}`;
  }
}
