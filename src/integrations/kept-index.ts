import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWhole, writeWhole } from '../kept/whole-file.ts';
import type { Meaning } from '../search/answer/meaning.ts';
import type { IndexableRecord } from '../search/index/records.ts';
import { writeSearchFiles } from '../search/index/search-files.ts';
import { indexedWords } from '../search/index/words.ts';
import { pageFile, writeIndex } from '../search/index/write-index.ts';
import { stampOf } from './stamp.ts';

export interface KeptIndexOptions {
  /** The built site. */
  siteDir: string;
  /** Folder of the index, by its address on the site. It is kept between builds. */
  indexDir: string;
  base: string;
  meanings: readonly Meaning[];
  /** Changes with the code that makes the index. */
  code: string;
}

interface Kept {
  code: string;
  /** Of all that the index was made of. */
  digest: string;
  /** Of the files of the index. */
  stamp: string;
  /** How many records can be found. */
  count: number;
  /** The digest of the words of each page by that of its bytes: most pages are the same as last time. */
  words: Record<string, string>;
}

/**
 * Writes the text index and what the search needs beside it, or leaves both as they are where the words of no page have
 * changed since. Returns how many records can be found.
 */
export async function keptIndex(records: readonly IndexableRecord[], { siteDir, indexDir, base, meanings, code }: KeptIndexOptions): Promise<number> {
  const about = `${indexDir}.json`;
  const found = readWhole(about) as Kept | undefined;
  const before = found?.code === code ? found : undefined;
  const words: Record<string, string> = {};
  const hash = createHash('sha256').update(JSON.stringify([records, meanings]));
  for (const { url } of records.filter(({ text }) => text === undefined)) {
    const html = readFileSync(pageFile(url, siteDir, base));
    const bytes = digestOf(html);
    hash.update((words[bytes] ??= before?.words[bytes] ?? digestOf(indexedWords(html.toString('utf8')))));
  }
  const digest = hash.digest('hex');
  if (before?.digest === digest && before.stamp === stampOf([indexDir])) return before.count;
  for (const path of [about, indexDir]) rmSync(path, { recursive: true, force: true });
  const readPage = (url: string) => readFile(pageFile(url, siteDir, base), 'utf8');
  const search = await writeIndex(records, { readPage, indexDir: join(indexDir, 'pagefind'), meanings });
  await writeSearchFiles(search, join(indexDir, 'search'));
  const count = search.records.length;
  writeWhole(about, { code, digest, stamp: stampOf([indexDir]), count, words } satisfies Kept);
  return count;
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
