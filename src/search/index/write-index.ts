import { join } from 'node:path';
import { languages, type Language } from '../../site.config.ts';
import { conceptsOfMeanings, type Meaning } from '../answer/meaning.ts';
import { indexLanguage, type LanguageIndex, type LanguageIndexOptions } from './language-index.ts';
import type { IndexableRecord } from './records.ts';
import { writeSearchFiles, type BuiltSearch } from './search-files.ts';

export interface WriteOptions extends Pick<LanguageIndexOptions, 'readPage'> {
  /** Folder for the text indexes (`pagefind`, with a folder for each language) and what the search needs beside them (`search`). */
  dir: string;
  meanings: readonly Meaning[];
  /** Gives what is kept of the index of a language, or makes it anew. */
  keep?: (lang: Language, make: () => Promise<LanguageIndex>) => Promise<LanguageIndex>;
}

/**
 * Writes all that the search loads of the records into a folder, and returns it. The texts of each
 * language have an index of their own, so that a change in one language leaves those of the others as they are. Throws as
 * `indexLanguage` does.
 */
export async function writeIndex(
  records: readonly IndexableRecord[],
  { readPage, dir, meanings, keep = (_, make) => make() }: WriteOptions,
): Promise<BuiltSearch> {
  const concepts = conceptsOfMeanings(meanings);
  const indexes: Record<string, LanguageIndex> = {};
  for (const lang of languages) {
    const own = records.filter((record) => record.lang === lang);
    indexes[lang] = await keep(lang, () => indexLanguage(own, { lang, readPage, textDir: textDirOf(dir, lang), concepts }));
  }
  const search = joinLanguages(records, indexes, meanings);
  writeSearchFiles(search, join(dir, 'search'));
  return search;
}

/** Folder of the text index of a language. */
export const textDirOf = (dir: string, lang: Language): string => join(dir, 'pagefind', lang);

/** The indexes of all languages as one search, the records in the order in which they are given. */
export function joinLanguages(
  records: readonly IndexableRecord[],
  indexes: Readonly<Record<string, LanguageIndex>>,
  meanings: readonly Meaning[],
): BuiltSearch {
  return {
    records: records.flatMap(({ title: _title, context: _context, text: _text, fields: _fields, ...record }) => {
      const id = indexes[record.lang]?.ids[record.url];
      return id === undefined ? [] : [{ ...record, id }];
    }),
    words: Object.fromEntries(Object.entries(indexes).map(([lang, { terms }]) => [lang, terms])),
    meanings: [...meanings],
  };
}

/** The file of a built page. */
export const pageFile = (url: string, outDir: string, base: string): string => join(outDir, decodeURI(url).slice(base.length), 'index.html');
