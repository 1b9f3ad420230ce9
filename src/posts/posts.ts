import { getCollection, type CollectionEntry } from 'astro:content';
import { occurredOn } from '../incident/occurred.ts';
import { defaultLanguage, isLanguage } from '../site.config.ts';
import { byLanguage, newestFirst, type Post } from './post.ts';

export type Retrospective = Post<CollectionEntry<'retrospectives'>>;
export type Article = Post<CollectionEntry<'articles'>>;

type CollectionName = 'retrospectives' | 'articles';
type Entry<Name extends CollectionName> = CollectionEntry<Name>;

/** Published retrospectives, newest post first. Withdrawn ones are in no list: `getWithdrawn` has them. */
export async function getRetrospectives(): Promise<Retrospective[]> {
  return (await posts('retrospectives', { withdrawn: false })).sort((a, b) => newestFirst(a, b) || compareText(occurredOn(b.any.data), occurredOn(a.any.data)));
}

/** Published articles, newest first. */
export async function getArticles(): Promise<Article[]> {
  return (await posts('articles', { withdrawn: false })).sort(newestFirst);
}

/** Posts that were published and then withdrawn. */
export const getWithdrawn = <Name extends CollectionName>(collection: Name): Promise<Post<Entry<Name>>[]> => posts(collection, { withdrawn: true });

/** The loader has let only published posts in. */
async function posts<Name extends CollectionName>(collection: Name, { withdrawn }: { withdrawn: boolean }): Promise<Post<Entry<Name>>[]> {
  const entries = await entriesOf(collection);
  return byLanguage(
    entries.filter(({ data }) => data.withdrawn === withdrawn),
    ({ id }) => {
      const [slug = '', lang = ''] = id.split('/');
      return { slug, lang: isLanguage(lang) ? lang : defaultLanguage };
    },
  );
}

/** In the order of their ids, for the order of the store tells what changed last. A build asks Astro once: nothing changes while it runs. */
async function entriesOf<Name extends CollectionName>(collection: Name): Promise<Entry<Name>[]> {
  const known = built.get(collection) as Promise<Entry<Name>[]> | undefined;
  if (known) return known;
  const entries = (getCollection(collection) as Promise<Entry<Name>[]>).then((all) => all.sort((a, b) => compareText(a.id, b.id)));
  if (import.meta.env.PROD) built.set(collection, entries);
  return entries;
}

const built = new Map<CollectionName, Promise<unknown>>();

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
