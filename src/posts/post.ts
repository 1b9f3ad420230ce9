import { languages, type Language } from '../site.config.ts';

/** A post in one language. */
export interface Version<Entry> {
  lang: Language;
  entry: Entry;
}

/** A post: one address, written in one or more languages. */
export interface Post<Entry extends { data: object }> {
  slug: string;
  /** In the order of the site's languages; never empty. */
  versions: Version<Entry>[];
  /** The first language's entry, for facts that are the same in every language. */
  any: Entry;
}

/** Groups entries into posts, each with its languages in the site's order. */
export function byLanguage<Entry extends { data: object }>(
  entries: readonly Entry[],
  addressOf: (entry: Entry) => { slug: string; lang: Language },
): Post<Entry>[] {
  const posts = new Map<string, Version<Entry>[]>();
  for (const entry of entries) {
    const { slug, lang } = addressOf(entry);
    posts.set(slug, [...(posts.get(slug) ?? []), { lang, entry }]);
  }
  return [...posts].flatMap(([slug, unordered]) => {
    const versions = unordered.sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang));
    const any = versions[0]?.entry;
    return any ? [{ slug, versions, any }] : [];
  });
}

/** A post as a reader of `lang` sees it in a list: in that language where it is written in it, else in its first. */
export function versionFor<Entry extends { data: object }>({ versions }: Post<Entry>, lang: Language): Version<Entry> {
  return versions.find((version) => version.lang === lang) ?? (versions[0] as Version<Entry>);
}

/** Order of publishing, the newest first. */
export function newestFirst(a: Post<{ data: { date: string } }>, b: Post<{ data: { date: string } }>): number {
  return compareText(b.any.data.date, a.any.data.date);
}

/** Order of texts that no language has a say in, such as dates and names: many times as fast as `localeCompare`. */
export const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
