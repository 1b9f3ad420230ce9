import { defaultLanguage, languages } from '../site.config.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { addressIn, ownPages, ownSegments, segmentsOf, withoutLanguage } from './own-addresses.ts';
import { keyOf, type Page, type Pages } from './pages.ts';
import type { Level } from './problem.ts';

/** Why a path is not the address of a page, and the right one where there is no doubt. */
export interface PageProblem {
  message: string;
  level: Level;
  right?: string;
}

/** Names that are told where nothing is near. */
const told = 20;

/** What is wrong with a path that a link leads to, given the pages of the site. */
export function pageProblem(path: string, pages: Pages): PageProblem | undefined {
  const key = keyOf(path);
  const page = pages.get(key);
  if (page?.movedTo !== undefined) return { level: 'warning', message: `is an old address of a post; it is now at "${page.movedTo}"`, right: page.movedTo };
  if (page) return spellingProblem(path, page.address);
  const bare = withoutLanguage(segmentsOf(path));
  if (isFileOfSite(bare)) return undefined;
  const lower = pages.get(key.toLowerCase());
  if (lower) return { level: 'error', message: `leads nowhere: addresses are in lower case; did you mean "${lower.address}"?`, right: lower.address };
  const list = pages.get(key.replace(/\/page\/\d+$/, ''));
  if (list) return { level: 'warning', message: `is a later page of a list, and what stands there changes; did you mean "${list.address}"?` };
  return { level: 'error', message: nowhere(key, bare, pages) };
}

function spellingProblem(path: string, address: string): PageProblem | undefined {
  if (path === address) return undefined;
  // To the eye they are the same.
  if (path.normalize('NFC') === address)
    return { level: 'error', message: 'leads nowhere: its Hangul is stored decomposed (NFD); write it anew', right: address };
  return { level: 'warning', message: `is not the address of the page: write "${address}"`, right: address };
}

/** Feeds, files of `public/` and what else is named in the list of own addresses, but no page. */
function isFileOfSite([first = '', ...others]: readonly string[]): boolean {
  if (!ownSegments.has(first)) return false;
  return !(ownPages as readonly string[]).includes(first) || /\.[a-z]+$/.test(others.at(-1) ?? '');
}

function nowhere(key: string, bare: readonly string[], pages: Pages): string {
  const inOthers = languages.flatMap((lang) => pages.get(keyOf(addressIn(lang, ...bare))) ?? []);
  if (inOthers[0]) return `leads nowhere: the post is not written in this language${didYouMean(inOthers[0])}`;
  const siblings = siblingsOf(key, pages);
  const meant = meantBy(key, siblings, pages);
  if (meant) return `leads nowhere${didYouMean(meant)}`;
  const names = [...siblings.keys()].slice(0, told);
  const more = siblings.size > told ? `, … (${siblings.size})` : '';
  const file = bare.length === 1 && bare[0]!.includes('.') ? '; a file of public/ is named in src/check/own-addresses.ts' : '';
  return `leads nowhere${names.length > 0 ? `; known in its place: ${names.join(', ')}${more}` : ''}${file}`;
}

const didYouMean = ({ address, movedTo }: Page): string => `; did you mean "${movedTo ?? address}"?`;

/** The pages beside an address, by the last parts of their own. */
function siblingsOf(key: string, pages: Pages): Map<string, Page> {
  const folder = key.slice(0, key.lastIndexOf('/') + 1);
  return new Map(
    [...pages].flatMap(([one, page]) => (one.startsWith(folder) && one !== '/' && !one.includes('/', folder.length) ? [[one.slice(folder.length), page]] : [])),
  );
}

/** The page that is meant: without the prefix that the default language does not have, one of the same name elsewhere, one of a near name, or below a near one. */
function meantBy(key: string, siblings: ReadonlyMap<string, Page>, pages: Pages): Page | undefined {
  const [first = '', ...others] = segmentsOf(key);
  const unprefixed = first === defaultLanguage ? pages.get(keyOf(others.join('/'))) : undefined;
  const last = others.at(-1) ?? first;
  const sameName = [...pages.keys()].filter((one) => one.endsWith(`/${last}`));
  const here = prefixOf(key);
  const [top = ''] = withoutLanguage([first, ...others]);
  const above = nearest(top, ownPages);
  return (
    unprefixed ??
    pages.get(sameName.find((one) => prefixOf(one) === here) ?? sameName[0] ?? '') ??
    siblings.get(nearest(last, [...siblings.keys()]) ?? '') ??
    (above && above !== top ? pages.get(keyOf(`${here}/${above}`)) : undefined)
  );
}

/** What tells the language of an address. */
const prefixOf = (key: string): string => {
  const segments = segmentsOf(key);
  return segments.slice(0, segments.length - withoutLanguage(segments).length).join('/');
};
