import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { site } from '../site.config.ts';

/** All that decides what a post is read as and found by, and what of it is kept: the rooms for it, the settings, and the versions of all packages. */
const sources = [
  'src/{check,i18n,incident,integrations,kept,markdown,schema,search,vocabulary}/**/*.ts',
  'src/{site.config,environment,styles/code-theme}.ts',
  'astro.config.mjs',
];
const packages = ['package-lock.json', 'node_modules/.package-lock.json'];

/** A digest of the code that posts are read with: what was kept by other code is read anew. It is that of the code that runs, however long it does. */
export const codeDigest = (): string => (running ??= digestOf(resolve(import.meta.dirname, '../..')));

let running: string | undefined;

function digestOf(root: string): string {
  const code = globSync(sources, { cwd: root, ignore: ['**/*.test.ts'] }).sort();
  const files = [...code, ...packages].map((file) => join(root, file));
  const hash = createHash('sha256').update(JSON.stringify([site.url, site.base, process.version]));
  for (const file of files) hash.update(`\0${file}\0`).update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex');
}
