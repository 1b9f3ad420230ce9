import { languages, type Language } from '../site.config.ts';
import { addressIn, ownPages, segmentsOf } from './own-addresses.ts';
import type { SiteFact } from './rule.ts';

/** When a post is in the site. */
export interface Dated {
  draft: boolean;
  date: string;
}

/** What a post says about the pages of the site. */
export interface PageFact extends Dated {
  lang: Language;
  withdrawn: boolean;
  tags: string[];
  /** Old addresses of the post. */
  old: string[];
}

/** A page that may be linked to. */
export interface Page {
  address: string;
  /** The posts without which it is not there. */
  posts?: readonly Dated[];
  /** Where it leads to, if it is an old address. */
  movedTo?: string;
}

/** Pages by the keys of their addresses. */
export type Pages = ReadonlyMap<string, Page>;

/** The same for every way to write one address. */
export const keyOf = (path: string): string => `/${segmentsOf(path.normalize('NFC')).join('/')}`;

export const pagesAt = (addresses: readonly string[]): Pages => new Map(addresses.map((address) => [keyOf(address), { address }]));

/** Every page of a site besides those of single causes. */
export function pagesOf(site: readonly SiteFact<PageFact>[]): Pages {
  const pages = new Map<string, Page>(pagesAt(languages.flatMap((lang) => ownPages.map((page) => addressIn(lang, page)))));
  const add = (address: string, posts?: readonly Dated[]) => {
    const key = keyOf(address);
    const known = pages.get(key);
    if (known?.posts && posts) known.posts = [...known.posts, ...posts];
    if (!known) pages.set(key, { address, ...(posts && { posts }) });
  };
  const tagged = new Map<string, Dated[]>();
  for (const { collection, slug, fact } of site) {
    const post = fact && datedOf(fact);
    // Of a post that cannot be read nobody knows more than that it is there.
    for (const lang of fact ? [fact.lang] : languages) add(addressIn(lang, collection, slug), post && [post]);
    for (const tag of fact && !fact.withdrawn ? fact.tags : []) {
      if (!tagged.has(tag)) tagged.set(tag, []);
      tagged.get(tag)!.push(post!);
    }
  }
  // A tag has a page in each language.
  for (const [tag, posts] of tagged) for (const lang of languages) add(addressIn(lang, 'tags', tag), posts);
  for (const { collection, slug, fact } of site) {
    for (const old of fact?.old ?? []) {
      if (!pages.has(keyOf(old))) pages.set(keyOf(old), { address: old, movedTo: addressIn(fact!.lang, collection, slug) });
    }
  }
  return pages;
}

const datedOf = ({ draft, date }: Dated): Dated => ({ draft, date });
