import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from '../measure.ts';
import type { Edit } from '../posts.ts';

/** One way to make a site of the generated posts. */
export interface Builder {
  name: string;
  /** Folder that holds the site after a build. */
  outDir: string;
  /** Puts all aside that earlier builds left, so that the next one is clean. */
  clear(): Promise<void>;
  /** Removes what builds left outside the folder of the bench. */
  remove?(): Promise<void>;
  /** Takes an edit over, where the builder works on posts of its own. */
  take?(edit: Edit): Promise<void>;
  /** Runs the whole build as a process of its own. */
  build(): Promise<Measured>;
  /** That its build fails is a result, and what it took until then a measurement: a large site can be more than the memory holds. */
  mayFail?: boolean;
}

/**
 * Builds, and makes sure that the work was done: as many post pages as there are posts, and the words of every edit in
 * their page. Throws otherwise, and where a build fails that may not.
 */
export async function honestBuild(builder: Builder, posts: number, edits: readonly Edit[]): Promise<Measured> {
  const measured = await builder.build();
  const { name, outDir, mayFail } = builder;
  if (measured.code !== 0 && mayFail) return measured;
  if (measured.code !== 0) throw new Error(`${name}: the build ended with ${measured.code}:\n${measured.output.slice(-4000)}`);
  const pages = globSync('**/outage-*/index.html', { cwd: outDir });
  if (pages.length !== posts) throw new Error(`${name}: ${pages.length} post pages in ${outDir}, expected ${posts}`);
  for (const { slug, words } of edits) {
    const page = pages.find((path) => path.includes(`${slug}/`));
    const html = page === undefined ? '' : await readFile(join(outDir, page), 'utf8');
    if (!html.includes(words)) throw new Error(`${name}: the page of ${slug} does not say "${words}"`);
  }
  return measured;
}
