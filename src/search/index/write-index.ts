import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { IndexedRecord } from '../answer/record.ts';
import type { IndexableRecord } from './records.ts';

/** Both languages are in one index; each record's own language is a facet. */
const indexLanguage = 'en';

interface Folders {
  outDir: string;
  base: string;
  indexDir: string;
}

/**
 * Writes the text index of the pages in `outDir` into `indexDir` and returns the records with the ids that the index gave them, without
 * the texts that are in the index now. A page is indexed as it was built, so that an excerpt can show the section that
 * matches. Throws where a page is missing or the index refuses a record.
 */
export async function writeIndex(records: readonly IndexableRecord[], folders: Folders): Promise<IndexedRecord[]> {
  const files = await indexFiles(records, folders).finally(() => pagefind.close());
  const ids = resultIds(files);
  return records.flatMap(({ title: _title, text, keywords: _keywords, ...record }) => {
    const id = ids.get(record.url);
    if (id !== undefined) return { ...record, id };
    if (text !== undefined && !hasWords(text)) return [];
    throw new Error(`${record.url} is not in the text index`);
  });
}

/** A text without words cannot be found, and the index leaves it out. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

async function indexFiles(records: readonly IndexableRecord[], { outDir, base, indexDir }: Folders): Promise<IndexFile[]> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: indexLanguage }));
  if (!index) throw new Error('Pagefind gave no index');
  for (const record of records) {
    if (record.text === undefined) checked(await index.addHTMLFile({ url: record.url, content: await readFile(pageFile(record.url, outDir, base), 'utf8') }));
    else
      checked(
        await index.addCustomRecord({
          url: record.url,
          content: record.text,
          language: indexLanguage,
          meta: { title: record.title, keywords: record.keywords?.join(', ') ?? '' },
        }),
      );
  }
  const { files } = checked(await index.getFiles());
  checked(await index.writeFiles({ outputPath: indexDir }));
  return files;
}

type IndexFile = { path: string; content: Uint8Array };

/** The index calls a result by the name of its fragment file, in which its address stands. */
function resultIds(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      return [[JSON.parse(text.slice(text.indexOf('{'))).url, id]];
    }),
  );
}

/** The file of a built page. */
export const pageFile = (url: string, outDir: string, base: string): string => join(outDir, decodeURI(url).slice(base.length), 'index.html');

function checked<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
