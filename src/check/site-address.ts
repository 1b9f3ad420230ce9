import type { CheckedPost } from './checked-post.ts';
import { decoded } from './decoded.ts';
import { addressIn } from './own-addresses.ts';

/** A place on this site that a text links to. */
export interface SiteAddress {
  /** The path from the root of the site, as people read it. */
  path: string;
  /** The name of the place on the page, as people read it; empty where there is none. */
  anchor: string;
  /** What stands behind the path, as it was written. */
  rest: string;
}

/** Whether an address is on another site, or is no page at all, such as `mailto:`. */
export const isOutside = (url: string): boolean => /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url);

/** Where a link in a post leads to on this site, read the way a browser does on the page of the post. Undefined where it is outside. */
export function siteAddress(url: string, { lang, collection, slug }: Pick<CheckedPost, 'lang' | 'collection' | 'slug'>): SiteAddress | undefined {
  const page = `http://site${encodeURI(addressIn(lang, collection, slug))}`;
  if (isOutside(url) || !URL.canParse(url, page)) return undefined;
  const { pathname, hash } = new URL(url, page);
  return { path: decoded(pathname), anchor: decoded(hash.slice(1)), rest: /[?#].*$/s.exec(url)?.[0] ?? '' };
}
