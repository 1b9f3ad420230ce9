import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workDir } from '../environment.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { meaningsOf } from '../search/index/meanings.ts';
import { site } from '../site.config.ts';
import { vocabulary } from '../vocabulary/current.ts';
import { keptIndex } from './kept-index.ts';
import { linkFiles } from './link-files.ts';
import { recordsFile } from './place-output.ts';

/** Indexes a built site and puts into it all that its search needs. Returns how many records can be found. */
export async function indexSite(siteDir: string): Promise<number> {
  const indexDir = join(workDir, 'index');
  const records = JSON.parse(await readFile(join(siteDir, recordsFile), 'utf8'));
  const count = await keptIndex(records, { siteDir, indexDir, base: site.base, meanings: meaningsOf(vocabulary), code: codeDigest() });
  linkFiles(indexDir, siteDir);
  return count;
}
