import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { formatReport } from '../check/problem.ts';
import { readCollection } from './collection.ts';

/**
 * Loads the posts of a folder, each joined with the facts its languages share. Throws one report of every problem of
 * every post, so that nothing is dropped or published in silence. A build takes in only the posts that `isPublished`
 * lets through, so that no text or picture of another can reach the site; the live preview shows an author all of them.
 */
export function postLoader({ folder, schema, isPublished }: PostLoaderOptions): Loader {
  return {
    name: 'posts',
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const load = async () => {
        const { posts, problems } = await readCollection(folder, schema);
        if (problems.length > 0) throw new Error(formatReport(problems));
        store.clear();
        const isPreview = watcher !== undefined;
        for (const { id, file, source, data } of posts) {
          if (!isPreview && !isPublished(data)) continue;
          const filePath = relative(fileURLToPath(config.root), file);
          store.set({ id, data: await parseData({ id, data, filePath: file }), filePath, digest: generateDigest(source), deferredRender: true });
        }
      };
      await load();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        load().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

export interface PostLoaderOptions {
  /** Absolute path of the folder that holds the posts. */
  folder: string;
  schema: z.ZodType;
  isPublished: (frontmatter: Record<string, unknown>) => boolean;
}
