import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LanguageData } from '../answer/record.ts';
import type { Meaning } from '../answer/meaning.ts';
import type { BuiltWordIndex } from './word-index.ts';

/** All that the search loads beside the text index, before it is in files. */
export interface BuiltSearch {
  languages: Record<string, Omit<LanguageData, 'words'> & { words: BuiltWordIndex }>;
  meanings: Meaning[];
}

/**
 * What the search loads beside the text index, as files by their names: `<lang>.json` for each language, `meanings.json`,
 * and the chunks of the word indexes, named by what is in them, so that no browser mixes those of two builds.
 */
export function searchFiles({ languages, meanings }: BuiltSearch): Map<string, string> {
  const files = new Map([['meanings.json', JSON.stringify(meanings)]]);
  for (const [lang, { records, words }] of Object.entries(languages)) {
    const chunks = words.chunks.map(({ first, content }) => {
      const text = JSON.stringify(content);
      const file = `words/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
      files.set(file, text);
      return { first, file };
    });
    files.set(`${lang}.json`, JSON.stringify({ records, words: { ...words, chunks } } satisfies LanguageData));
  }
  return files;
}

/** Writes the files of the search into a folder. */
export async function writeSearchFiles(search: BuiltSearch, folder: string): Promise<void> {
  for (const [name, text] of searchFiles(search)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
