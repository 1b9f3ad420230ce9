import { getCollection, type CollectionEntry } from 'astro:content';
import { occurredOn } from '../incident/occurred.ts';
import { isLanguage, languages, site, type Language } from '../site.config.ts';
import { byLanguage, newestFirst, type Post } from './post.ts';
import { isPublished } from './publishing.ts';

export type Retrospective = Post<CollectionEntry<'retrospectives'>>;
export type Article = Post<CollectionEntry<'articles'>>;

/** Published retrospectives, newest post first. Withdrawn ones are in no list: `getWithdrawn` has them. */
export async function getRetrospectives(): Promise<Retrospective[]> {
  return (await all('retrospectives')).filter(({ any }) => !any.data.withdrawn).sort((a, b) => newestFirst(a, b) || compareText(occurredOn(b.any.data), occurredOn(a.any.data)));
}

/** Published articles, newest first. */
export async function getArticles(): Promise<Article[]> {
  return (await all('articles')).filter(({ any }) => !any.data.withdrawn).sort(newestFirst);
}

/** Posts that were published and then withdrawn. */
export async function getWithdrawn<Name extends 'retrospectives' | 'articles'>(collection: Name): Promise<Post<CollectionEntry<Name>>[]> {
  return (await all(collection)).filter(({ any }) => any.data.withdrawn);
}

async function all<Name extends 'retrospectives' | 'articles'>(collection: Name): Promise<Post<CollectionEntry<Name>>[]> {
  const now = new Date();
  const entries = (await getCollection(collection)) as CollectionEntry<Name>[];
  return byLanguage(
    entries.filter(({ data }) => isPublished(data, now, site.timeZone)),
    ({ id }) => {
      const [slug = '', lang = ''] = id.split('/');
      return { slug, lang: isLanguage(lang) ? lang : (languages[0] as Language) };
    },
  );
}

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
