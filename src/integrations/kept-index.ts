import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWhole, writeWhole } from '../kept/whole-file.ts';
import type { Meaning } from '../search/answer/meaning.ts';
import type { BuiltSearch } from '../search/index/search-files.ts';
import type { IndexableRecord } from '../search/index/records.ts';
import { indexedWords } from '../search/index/words.ts';
import { pageFile, writeIndex } from '../search/index/write-index.ts';
import { stampOf } from './stamp.ts';

export interface KeptIndexOptions {
  /** The built site. */
  outDir: string;
  base: string;
  meanings: readonly Meaning[];
  /** Where the index is kept between builds. */
  keptDir: string;
  /** Changes with the code that makes the index. */
  code: string;
}

interface Kept {
  code: string;
  /** Of all that the index was made of. */
  digest: string;
  /** Of the files of the index. */
  stamp: string;
  data: BuiltSearch;
  /** The digest of the words of each page by that of its bytes: most pages are the same as last time. */
  words: Record<string, string>;
}

/** Writes the text index like `writeIndex`, or takes over the last one where the words of no page have changed since. */
export async function keptIndex(records: readonly IndexableRecord[], { outDir, base, meanings, keptDir, code }: KeptIndexOptions): Promise<BuiltSearch> {
  const [indexDir, about] = [join(keptDir, 'pagefind'), join(keptDir, 'index.json')];
  const found = readWhole(about) as Kept | undefined;
  const before = found?.code === code ? found : undefined;
  const words: Record<string, string> = {};
  const hash = createHash('sha256').update(JSON.stringify([records, meanings]));
  for (const { url } of records.filter(({ text }) => text === undefined)) {
    const html = readFileSync(pageFile(url, outDir, base));
    const bytes = digest(html);
    hash.update((words[bytes] ??= before?.words[bytes] ?? digest(indexedWords(html.toString('utf8')))));
  }
  const key = hash.digest('hex');
  const isCurrent = before?.digest === key && before.stamp === stampOf([indexDir]);
  if (!isCurrent) rmSync(keptDir, { recursive: true, force: true });
  mkdirSync(keptDir, { recursive: true });
  const readPage = (url: string) => readFile(pageFile(url, outDir, base), 'utf8');
  const data = isCurrent ? before.data : await writeIndex(records, { readPage, indexDir, meanings });
  if (!isCurrent) writeWhole(about, { code, digest: key, stamp: stampOf([indexDir]), data, words } satisfies Kept);
  cpSync(indexDir, join(outDir, 'pagefind'), { recursive: true });
  return data;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
