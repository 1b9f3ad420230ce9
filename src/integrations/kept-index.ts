import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readWhole, writeWhole } from '../kept/whole-file.ts';
import type { Meaning } from '../search/answer/meaning.ts';
import { pack, unpack } from '../search/answer/postings.ts';
import type { IndexableRecord } from '../search/index/records.ts';
import type { LanguageIndex } from '../search/index/language-index.ts';
import { indexedWords } from '../search/index/words.ts';
import { pageFile, textDirOf, writeIndex } from '../search/index/write-index.ts';
import { languages } from '../site.config.ts';
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

/** What is kept of the index of one language. */
interface KeptLanguage {
  digest: string;
  stamp: string;
  ids: LanguageIndex['ids'];
  /** The terms, each as it is written in the word index: with a list of numbers for its postings. */
  terms: [term: string, word: string, postings: number[]][];
}

/**
 * Writes the text indexes and what the search needs beside them, or leaves them as they are where the words of no page have
 * changed since, each language for itself. Returns how many records can be found.
 */
export async function keptIndex(records: readonly IndexableRecord[], { siteDir, indexDir, base, meanings, code }: KeptIndexOptions): Promise<number> {
  const about = `${indexDir}.json`;
  const found = readWhole(about) as Kept | undefined;
  const before = found?.code === code ? found : undefined;
  const words: Record<string, string> = {};
  const wordsOf = ({ url }: IndexableRecord): string => {
    const html = readFileSync(pageFile(url, siteDir, base));
    const bytes = digestOf(html);
    return (words[bytes] ??= before?.words[bytes] ?? digestOf(indexedWords(html.toString('utf8'))));
  };
  const digests = new Map(
    languages.map((lang) => {
      const own = records.filter((record) => record.lang === lang);
      return [lang, digestOf(JSON.stringify([code, meanings, own, own.filter(({ text }) => text === undefined).map(wordsOf)]))];
    }),
  );
  const digest = digestOf(JSON.stringify([...digests, records.map(({ url }) => url)]));
  if (before?.digest === digest && before.stamp === stampOf([indexDir])) return before.count;
  // Other code may have left files that are none of this index.
  for (const path of [about, before ? join(indexDir, 'search') : indexDir]) rmSync(path, { recursive: true, force: true });
  const search = await writeIndex(records, {
    readPage: async (url) => readFileSync(pageFile(url, siteDir, base), 'utf8'),
    dir: indexDir,
    meanings,
    async keep(lang, make) {
      const [file, textDir, digestNow] = [`${indexDir}.${lang}.json`, textDirOf(indexDir, lang), digests.get(lang)!];
      const kept = readWhole(file) as KeptLanguage | undefined;
      if (kept?.digest === digestNow && kept.stamp === stampOf([textDir]))
        return { ids: kept.ids, terms: kept.terms.map(([term, word, postings]) => ({ term, word, postings: unpack(postings) })) };
      rmSync(file, { force: true });
      const index = await make();
      const terms = index.terms.map(({ term, word, postings }): KeptLanguage['terms'][number] => [term, word, pack(postings)]);
      writeWhole(file, { digest: digestNow, stamp: stampOf([textDir]), ids: index.ids, terms } satisfies KeptLanguage);
      return index;
    },
  });
  const count = search.records.length;
  writeWhole(about, { code, digest, stamp: stampOf([indexDir]), count, words } satisfies Kept);
  return count;
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
