import { getCollection, type CollectionEntry } from 'astro:content';
import { occurredOn } from '../incident/occurred.ts';
import { defaultLanguage, isLanguage } from '../site.config.ts';
import { byLanguage, compareText, newestFirst, type Post } from './post.ts';

export type Retrospective = Post<CollectionEntry<'retrospectives'>>;
export type Article = Post<CollectionEntry<'articles'>>;

type CollectionName = 'retrospectives' | 'articles';
type Entry<Name extends CollectionName> = CollectionEntry<Name>;

/** Published retrospectives, newest post first. Withdrawn ones are in no list: `getWithdrawn` has them. */
export const getRetrospectives: () => Promise<readonly Retrospective[]> = onceABuild(async () =>
  (await posts('retrospectives', { withdrawn: false })).sort((a, b) => newestFirst(a, b) || compareText(occurredOn(b.any.data), occurredOn(a.any.data))),
);

/** Published articles, newest first. */
export const getArticles: () => Promise<readonly Article[]> = onceABuild(async () => (await posts('articles', { withdrawn: false })).sort(newestFirst));

/** Posts that were published and then withdrawn. */
export const getWithdrawn = <Name extends CollectionName>(collection: Name): Promise<Post<Entry<Name>>[]> => posts(collection, { withdrawn: true });

/** The loader has let only published posts in. */
async function posts<Name extends CollectionName>(collection: Name, { withdrawn }: { withdrawn: boolean }): Promise<Post<Entry<Name>>[]> {
  const entries = (await entriesOf[collection]()) as readonly Entry<Name>[];
  return byLanguage(
    entries.filter(({ data }) => data.withdrawn === withdrawn),
    ({ id }) => {
      const [slug = '', lang = ''] = id.split('/');
      return { slug, lang: isLanguage(lang) ? lang : defaultLanguage };
    },
  );
}

const entriesOf = {
  retrospectives: onceABuild(async () => inOrder(await getCollection('retrospectives'))),
  articles: onceABuild(async () => inOrder(await getCollection('articles'))),
};

/** In the order of their ids, for the order of the store tells what changed last. */
function inOrder<One extends { id: string }>(entries: One[]): readonly One[] {
  return entries.sort((a, b) => compareText(a.id, b.id));
}

/** Makes something once where a build runs, for no post changes meanwhile, and every time in the live preview. */
function onceABuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
}
