import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { formatReport } from '../check/problem.ts';
import { readCollection } from './collection.ts';

/**
 * Loads the posts of a folder, each joined with the facts its languages share. Throws one report of every problem of
 * every post, so that nothing is dropped or published in silence.
 */
export function postLoader({ folder, schema }: { folder: string; schema: z.ZodType }): Loader {
  return {
    name: 'posts',
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const load = async () => {
        const { posts, problems } = await readCollection(folder, schema);
        if (problems.length > 0) throw new Error(formatReport(problems));
        store.clear();
        for (const { id, file, source, data } of posts) {
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
