import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Folder of the posts and the vocabulary: `CONTENT_DIR`, else `content`. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

/** Folder the site is built into: `OUT_DIR`, else `dist`. */
export const outDir = checkedOutput(resolve(process.env.OUT_DIR || 'dist'));

/** Folder of a build's working files: one for each content and each place it is built into, so that two builds at once do not disturb each other. */
export function workDirOf(content: string, out: string): string {
  const key = createHash('sha256').update(`${content}\0${out}`).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/hoego', key);
}

/** Folder of the working files of this process. A live preview has its own, so that a build beside it takes nothing away. */
export const workDir = workDirOf(contentDir, process.argv.includes('dev') ? `${outDir} dev` : outDir);

/** With `READER=plain` every post goes Astro's own way and nothing is kept: what the benchmarks compare with. */
export const isPlain = process.env.READER === 'plain';

/** With `SEARCH_INDEX=off` a build writes no search index. */
export const isIndexed = process.env.SEARCH_INDEX !== 'off';

/** A build removes from the output folder whatever is not of the site, so it may neither hold nor be part of what a site is made of. */
function checkedOutput(folder: string): string {
  const isIn = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`);
  const sources = [contentDir, ...['src', 'public', 'tests', '.git'].map((name) => resolve(name))];
  const kept = [resolve(), ...sources].find((one) => isIn(one, folder)) ?? sources.find((one) => isIn(folder, one));
  if (folder === '/' || kept !== undefined) throw new Error(`OUT_DIR: "${folder}" would be emptied, and ${kept ?? 'everything'} is kept there`);
  return folder;
}
