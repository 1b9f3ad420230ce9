import { resolve } from 'node:path';

/** Folder of the posts and the vocabulary: `CONTENT_DIR`, else `content`. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

/** Folder the site is built into: `OUT_DIR`, else `dist`. */
export const outDir = resolve(process.env.OUT_DIR || 'dist');
