import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { meaning, record } from '../../../tests/unit/search-samples.ts';
import { searchFiles, writeSearchFiles, type BuiltSearch } from './search-files.ts';

const search = (...chunks: BuiltSearch['languages'][string]['words']['chunks']): BuiltSearch => ({
  languages: { en: { records: [record('a')], words: { records: 1, terms: ['x', 'y'], words: ['', ''], counts: [1, 1], chunks } } },
  meanings: [meaning('cert, 인증서')],
});
const [one, other] = [
  { first: 0, content: [[15]] },
  { first: 1, content: [[14]] },
];
const names = (built: BuiltSearch) => [...searchFiles(built).keys()];

test('the search is in a file for each language, one for its meanings, and one for each chunk', () => {
  const files = searchFiles(search(one!, other!));
  expect([...files.keys()].map((name) => name.replace(/[\da-f]{10}/, '…')).toSorted()).toEqual(['en.json', 'meanings.json', 'words/….json', 'words/….json']);
  const { records, words } = JSON.parse(files.get('en.json')!);
  expect(records).toEqual([record('a')]);
  expect(words.chunks.map(({ first, file }: { first: number; file: string }) => [first, JSON.parse(files.get(file)!)])).toEqual([
    [0, [[15]]],
    [1, [[14]]],
  ]);
  expect(JSON.parse(files.get('meanings.json')!)).toEqual([{ names: ['cert', '인증서'], weight: 0.9 }]);
});

test('a chunk is named by what is in it', () => {
  expect(names(search(one!))).toEqual(names(search({ ...one!, first: 1 })));
  expect(names(search(one!))).not.toEqual(names(search(other!)));
});

test('the files are written, with folders of their own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeSearchFiles(search(one!), join(folder, 'new'));
  expect((await readdir(join(folder, 'new'), { recursive: true })).toSorted()).toEqual([...names(search(one!)), 'words'].toSorted());
  expect(JSON.parse(await readFile(join(folder, 'new/meanings.json'), 'utf8'))).toHaveLength(1);
});
