import type { Language } from '../site.config.ts';
import type { Post } from './post.ts';

/** An old address of a post, and where it leads: to the first language that names it. */
export interface OldAddress {
  /** Without the slashes at its ends. */
  old: string;
  lang: Language;
  slug: string;
  /** Undefined where the post was withdrawn: its title is no longer told. */
  title: string | undefined;
}

/** The old addresses of some posts, each once. */
export function oldAddresses(posts: readonly Post<{ data: { redirectFrom: string[]; title: string; withdrawn: boolean } }>[]): OldAddress[] {
  const found = new Map<string, OldAddress>();
  for (const { slug, versions } of posts) {
    for (const { lang, entry } of versions) {
      for (const written of entry.data.redirectFrom) {
        const old = written.replace(/^\/|\/$/g, '');
        if (!found.has(old)) found.set(old, { old, lang, slug, title: entry.data.withdrawn ? undefined : entry.data.title });
      }
    }
  }
  return [...found.values()];
}
