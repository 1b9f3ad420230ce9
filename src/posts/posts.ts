import { getCollection, type CollectionEntry } from 'astro:content';
import { occurredOn } from '../incident/occurred.ts';
import { defaultLanguage, isLanguage } from '../site.config.ts';
import { byLanguage, newestFirst, type Post } from './post.ts';

export type Retrospective = Post<CollectionEntry<'retrospectives'>>;
export type Article = Post<CollectionEntry<'articles'>>;

type CollectionName = 'retrospectives' | 'articles';
type Entry<Name extends CollectionName> = CollectionEntry<Name>;

/** Published retrospectives, newest post first. Withdrawn ones are in no list: `getWithdrawn` has them. */
export const getRetrospectives = (): Promise<readonly Retrospective[]> =>
  onceABuild('retrospectives, newest first', async () =>
    (await posts('retrospectives', { withdrawn: false })).sort((a, b) => newestFirst(a, b) || compareText(occurredOn(b.any.data), occurredOn(a.any.data))),
  );

/** Published articles, newest first. */
export const getArticles = (): Promise<readonly Article[]> =>
  onceABuild('articles, newest first', async () => (await posts('articles', { withdrawn: false })).sort(newestFirst));

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

/** In the order of their ids, for the order of the store tells what changed last. */
const entriesOf = <Name extends CollectionName>(collection: Name): Promise<readonly Entry<Name>[]> =>
  onceABuild(collection, async () => ((await getCollection(collection)) as Entry<Name>[]).sort((a, b) => compareText(a.id, b.id)));

/** Makes something once where a build runs, for no post changes meanwhile, and every time in the live preview. */
function onceABuild<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const known = built.get(name) as Promise<Made> | undefined;
  if (known) return known;
  const made = make();
  if (import.meta.env.PROD) built.set(name, made);
  return made;
}

const built = new Map<string, Promise<unknown>>();

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
