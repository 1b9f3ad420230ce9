import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workDir } from '../environment.ts';
import { codeDigest } from '../markdown/kept/code-digest.ts';
import { site } from '../site.config.ts';
import { keptIndex } from './kept-index.ts';

/** After a build, indexes what the site can be searched for. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = fileURLToPath(new URL('search/records.json', dir));
        const folders = { outDir: fileURLToPath(dir), keptDir: join(workDir, 'index') };
        const indexed = await keptIndex(JSON.parse(await readFile(records, 'utf8')), { ...folders, base: site.base, code: codeDigest() });
        await writeFile(records, JSON.stringify(indexed));
        logger.info(`${indexed.length} records can be found`);
      },
    },
  };
}
