import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { contentDir } from '../../environment.ts';
import { site } from '../../site.config.ts';

/** All that decides what a post is read as and found by: the rooms for it, the settings, and the versions of all packages. */
const sources = ['src/{check,i18n,markdown,schema,search/index,vocabulary}/**/*.ts', 'src/{site.config,environment}.ts', 'astro.config.mjs'];
const packages = ['package-lock.json', 'node_modules/.package-lock.json'];
const vocabulary = ['causes.yaml', 'tags.yaml', 'technologies.yaml'];

/** A digest of the code and the vocabulary that posts are read with: what was kept by others is read anew. */
export function codeDigest(root = resolve(import.meta.dirname, '../../..')): string {
  const code = globSync(sources, { cwd: root, ignore: ['**/*.test.ts'] }).sort();
  const files = [...[...code, ...packages].map((file) => join(root, file)), ...vocabulary.map((file) => join(contentDir, file))];
  const hash = createHash('sha256').update(JSON.stringify([site.url, site.base, process.version]));
  for (const file of files) hash.update(`\0${file}\0`).update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex');
}
