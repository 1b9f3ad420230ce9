import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { conceptsOfMeanings, type Meaning } from '../answer/meaning.ts';
import { packRecords } from '../answer/record-table.ts';
import type { IndexedRecord, SearchData } from '../answer/record.ts';
import { joinWords } from './joined-words.ts';
import type { BuiltTerm } from './word-index.ts';

/** All that the search loads beside the text index, before it is in files. */
export interface BuiltSearch {
  records: IndexedRecord[];
  /** For each language the terms of its records; a record is called by its place among those of its language. */
  words: Record<string, BuiltTerm[]>;
  meanings: Meaning[];
}

/**
 * What the search loads beside the text index, as files by their names: `index.json`, and the chunks of the word index in
 * a folder that is named by what is in them, so that no browser mixes those of two builds.
 */
export function searchFiles({ records, words, meanings }: BuiltSearch): Map<string, string> {
  const { index, chunks } = joinWords(words, meanings, conceptsOfMeanings(meanings));
  const texts = chunks.map((chunk) => JSON.stringify(chunk));
  const folder = `words/${createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 10)}`;
  const data: SearchData = { records: packRecords(records), words: { ...index, folder } };
  return new Map([['index.json', JSON.stringify(data)], ...texts.map((text, chunk) => [`${folder}/${chunk}.json`, text] as const)]);
}

/** Writes the files of the search into a folder, one after the other: of so many small files each awaited one costs several times as much. */
export function writeSearchFiles(search: BuiltSearch, folder: string): void {
  for (const [name, text] of searchFiles(search)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
