import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workDir } from '../environment.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { meaningsOf } from '../search/index/meanings.ts';
import { writeSearchFiles } from '../search/index/search-files.ts';
import { site } from '../site.config.ts';
import { vocabulary } from '../vocabulary/current.ts';
import { keptIndex } from './kept-index.ts';

/** Indexes a built site and writes into it all that its search needs. Returns how many records can be found. */
export async function indexSite(outDir: string): Promise<number> {
  const records = join(outDir, 'search/records.json');
  const about = { base: site.base, meanings: meaningsOf(vocabulary), code: codeDigest() };
  const data = await keptIndex(JSON.parse(await readFile(records, 'utf8')), { outDir, keptDir: join(workDir, 'index'), ...about });
  await rm(records);
  await writeSearchFiles(data, join(outDir, 'search'));
  return data.records.length;
}
