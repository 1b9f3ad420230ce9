import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { formatReport } from '../check/problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readSitePosts } from './site-posts.ts';

/**
 * Loads the posts of one kind, each joined with the facts its languages share. Throws one report of every problem of
 * every post of the site, so that nothing is dropped or published in silence. A build takes in only the posts that
 * `isPublished` lets through, so that no text or picture of another can reach the site; the live preview shows an
 * author all of them.
 */
export function postLoader({ kind, contentDir, vocabulary, isPublished }: PostLoaderOptions): Loader {
  return {
    name: 'posts',
    async load({ store, parseData, generateDigest, config, watcher, logger }) {
      const load = async () => {
        const { [kind]: posts, problems } = await readSitePosts(contentDir, vocabulary);
        if (problems.length > 0) throw new Error(formatReport(problems));
        store.clear();
        const isPreview = watcher !== undefined;
        for (const { id, file, source, data } of posts) {
          if (!isPreview && !isPublished(data)) continue;
          // What is withdrawn is neither rendered nor are its pictures published.
          const { cover, ...withoutCover } = data;
          const isWithdrawn = data['withdrawn'] === true;
          const filePath = relative(fileURLToPath(config.root), file);
          store.set({
            id,
            data: await parseData({ id, data: isWithdrawn || cover === undefined ? withoutCover : data, filePath: file }),
            filePath,
            digest: generateDigest(source),
            ...(!isWithdrawn && { deferredRender: true }),
          });
        }
      };
      await load();
      watcher?.add(contentDir);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentDir)) return;
        load().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

export interface PostLoaderOptions {
  kind: 'retrospectives' | 'articles';
  /** Absolute path of the folder that holds the posts of every kind. */
  contentDir: string;
  vocabulary: Vocabulary;
  isPublished: (frontmatter: Record<string, unknown>) => boolean;
}
