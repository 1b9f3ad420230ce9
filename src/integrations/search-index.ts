import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workDir } from '../environment.ts';
import { codeDigest } from '../markdown/kept/code-digest.ts';
import { site } from '../site.config.ts';
import { meaningsOf } from '../search/index/meanings.ts';
import { writeSearchFiles } from '../search/index/search-files.ts';
import { vocabulary } from '../vocabulary/current.ts';
import { keptIndex } from './kept-index.ts';

/** After a build, indexes what the site can be searched for. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = fileURLToPath(new URL('search/records.json', dir));
        const folders = { outDir: fileURLToPath(dir), keptDir: join(workDir, 'index') };
        const about = { base: site.base, meanings: meaningsOf(vocabulary), code: codeDigest() };
        const data = await keptIndex(JSON.parse(await readFile(records, 'utf8')), { ...folders, ...about });
        await rm(records);
        await writeSearchFiles(data, fileURLToPath(new URL('search/', dir)));
        logger.info(`${data.records.length} records can be found`);
      },
    },
  };
}
