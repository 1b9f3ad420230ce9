import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from '../search/index/write-index.ts';
import { site } from '../site.config.ts';

/** After a build, indexes what the site can be searched for. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = fileURLToPath(new URL('search/records.json', dir));
        const indexed = await writeIndex(JSON.parse(await readFile(records, 'utf8')), { outDir: fileURLToPath(dir), base: site.base });
        await writeFile(records, JSON.stringify(indexed));
        logger.info(`${indexed.length} records can be found`);
      },
    },
  };
}
