import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workDir } from '../environment.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { meaningsOf } from '../search/index/meanings.ts';
import { site } from '../site.config.ts';
import { vocabulary } from '../vocabulary/current.ts';
import { keptIndex } from './kept-index.ts';
import { linkFiles } from './link-files.ts';

/** Indexes a built site and puts into it all that its search needs. Returns how many records can be found. */
export async function indexSite(siteDir: string): Promise<number> {
  const [records, indexDir] = [join(siteDir, 'search/records.json'), join(workDir, 'index')];
  const about = { base: site.base, meanings: meaningsOf(vocabulary), code: codeDigest() };
  const count = await keptIndex(JSON.parse(await readFile(records, 'utf8')), { siteDir, indexDir, ...about });
  await rm(records);
  linkFiles(indexDir, siteDir);
  return count;
}
