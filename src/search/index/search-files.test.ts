import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { meaning, record } from '../../../tests/unit/search-samples.ts';
import { unpackRecords } from '../answer/record-table.ts';
import type { SearchData } from '../answer/record.ts';
import { searchFiles, writeSearchFiles, type BuiltSearch } from './search-files.ts';

const search = (impact: number): BuiltSearch => ({
  records: [record('a', { id: 'x' })],
  words: { ko: [], en: [{ term: 'y', word: 'y', postings: [{ record: 0, impact }] }] },
  meanings: [meaning('cert, 인증서')],
});
const names = (built: BuiltSearch) => [...searchFiles(built).keys()];

test('the search is in a file for what is loaded at once, and one for each chunk, which it names', () => {
  const files = searchFiles(search(1));
  const { records, words } = JSON.parse(files.get('index.json')!) as SearchData;
  expect(unpackRecords(records)).toEqual(search(1).records);
  expect(words.languages).toEqual(['ko', 'en']);
  expect(words.folder).toMatch(/^words\/[\da-f]{10}$/);
  expect([...files.keys()]).toEqual(['index.json', ...words.chunks.map((_, chunk) => `${words.folder}/${chunk}.json`)]);
  expect(words.chunks).toHaveLength(1);
});

test('the folder of the chunks is named by what is in them', () => {
  expect(names(search(1))).toEqual(names({ ...search(1), records: [] }));
  expect(names(search(1))).not.toEqual(names(search(0.5)));
});

test('the files are written, with folders of their own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  writeSearchFiles(search(1), join(folder, 'new'));
  const written = (await readdir(join(folder, 'new'), { recursive: true })).filter((path) => path.endsWith('.json'));
  expect(written.toSorted()).toEqual(names(search(1)).toSorted());
  expect(await readFile(join(folder, 'new/index.json'), 'utf8')).toBe(searchFiles(search(1)).get('index.json'));
});
