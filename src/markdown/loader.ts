import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { collections, type Collection } from '../check/checked-post.ts';
import { formatReport, isError } from '../check/problem.ts';
import type { SitePost, SitePosts } from './site-posts.ts';

export interface PostLoaderOptions {
  collection: Collection;
  /** Absolute path of the folder that holds the posts of every kind. */
  contentDir: string;
  /** Reads the posts of the whole site. */
  read: () => Promise<SitePosts>;
  isPublished: (post: Pick<SitePost, 'draft' | 'date'>) => boolean;
}

/**
 * Loads the posts of one kind. A build throws one report of every error of every post of the site, so that nothing is
 * dropped or published in silence, and takes in only the posts that `isPublished` lets through, so that no text or
 * picture of another can reach the site. The live preview shows an author all posts; a broken one stays as it last was.
 */
export function postLoader({ collection, contentDir, read, isPublished }: PostLoaderOptions): Loader {
  return {
    name: 'posts',
    async load(context) {
      const { watcher, logger } = context;
      const load = async () => {
        const { posts, problems, broken } = await read();
        const own = posts.filter((post) => post.collection === collection);
        if (watcher) return await store(own, context, { except: broken, collection });
        if (problems.some(isError)) throw new Error(formatReport(problems));
        if (problems.length > 0 && collection === collections[0]) logger.warn(formatReport(problems));
        return await store(own.filter(isPublished), context);
      };
      watcher?.add(contentDir);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(`${contentDir}${sep}`)) return;
        load().catch((error: Error) => logger.error(error.message));
      });
      await load();
    },
  };
}

/** Makes the store hold these posts and no others, and leaves those that are broken as they are. */
async function store(
  posts: readonly SitePost[],
  { store, parseData, config }: LoaderContext,
  { except, collection }: { except?: ReadonlySet<string>; collection?: Collection } = {},
): Promise<void> {
  const isBroken = (id: string) => except?.has(`${collection}/${id.split('/')[0]}`) ?? false;
  const ids = new Set(posts.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id) && !isBroken(id)) store.delete(id);
  for (const { id, file, digest, text, withdrawn, data } of posts) {
    if (isBroken(id)) continue;
    const filePath = relative(fileURLToPath(config.root), file);
    // What is withdrawn is neither rendered nor are its pictures published. What is not rendered here, Astro renders.
    const deferredRender = (text === 'astro' || text === undefined) && !withdrawn;
    if (store.get(id)?.digest !== digest) {
      const { cover, ...withoutCover } = data();
      const fields = withdrawn || cover === undefined ? withoutCover : { ...withoutCover, cover };
      const shown = text === 'astro' || text === undefined || withdrawn ? { deferredRender } : { assetImports: text.pictures };
      store.set({ id, data: await parseData({ id, data: fields, filePath: file }), filePath, digest, ...shown });
    } else if (deferredRender) store.addModuleImport(filePath);
  }
}
