import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serve, type StaticServer } from '../../../tests/setup/serve.ts';
import { meaning } from '../../../tests/unit/search-samples.ts';
import type { TextIndex } from '../answer/text-index.ts';
import type { IndexableRecord } from './records.ts';
import type { BuiltSearch } from './search-files.ts';
import { pageFile, writeIndex } from './write-index.ts';

const base = '/blog/';
const page = (slug: string, lang: 'ko' | 'en'): IndexableRecord => ({
  type: 'retrospective',
  slug,
  lang,
  url: `${base}${lang === 'ko' ? '' : 'en/'}retrospectives/${slug}/`,
  title: slug,
  context: `Moved & "kept" · ${slug}`,
  facets: { lang: [lang] },
  factors: [],
  fields: { title: [slug] },
});
const lesson: IndexableRecord = {
  ...page('pg', 'en'),
  type: 'lesson',
  lesson: 'restore',
  url: `${base}en/retrospectives/pg/#lesson-restore`,
  text: 'Try restoring.',
  title: 'Try restoring.',
  fields: { lessons: ['Try restoring.'], keywords: ['백업'] },
};
const records = [page('pg', 'en'), lesson, page('장애-대응', 'ko')];
const meanings = [meaning('lag, 지연'), meaning('backup, 백업'), meaning('zebra, 얼룩말')];

let outDir: string;
let server: StaticServer;
let written: BuiltSearch;
let index: TextIndex;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'index-'));
  await writePage('en/retrospectives/pg', '<h1>Wrong directory</h1><h2 id="seen">Telltale</h2><p>The replica lagged.</p>');
  await writePage('retrospectives/장애-대응', '<h1>장애 대응</h1><p>경보가 울리지 않았어요</p>');
  written = await write(records, outDir);
  server = await serve(outDir, { base });
  const pagefind = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'pagefind/ko/pagefind.js')).href);
  const ofKorean = pagefind.createInstance({ basePath: new URL(`${base}pagefind/ko/`, server.url).href, baseUrl: '/' });
  await ofKorean.mergeIndex(new URL(`${base}pagefind/en/`, server.url).href, { baseUrl: '/' });
  index = ofKorean;
});
afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true });
});

/** Writes the index of the pages in a folder into it. */
const write = (some: readonly IndexableRecord[], folder: string) =>
  writeIndex(some, { readPage: (url) => readFile(pageFile(url, folder, base), 'utf8'), dir: folder, meanings });

async function writePage(path: string, text: string): Promise<void> {
  await mkdir(join(outDir, path), { recursive: true });
  await writeFile(
    join(outDir, path, 'index.html'),
    `<!doctype html><html><head><title>A page</title></head><body><main data-pagefind-body>${text}</main></body></html>`,
  );
}
const found = async (question: string | null) => (await index.search(question)).results;
const wordsIn = (lang: string) => written.words[lang]!.map(({ term }) => term);

describe('the written index', () => {
  test('knows every record by its id, and leads to its address', async () => {
    const results = await found(null);
    const addresses = await Promise.all(results.map(async (result) => [result.id, (await result.data()).url]));
    expect(Object.fromEntries(addresses)).toEqual(Object.fromEntries(written.records.map(({ id, url }) => [id, url])));
    expect(written.records.map(({ url }) => url)).toEqual(records.map(({ url }) => url));
  });

  test.each([
    ['a page by the text it was built with', 'replica', 'pg'],
    ['a Korean page', '경보가', '장애-대응'],
    ['a lesson by its text', 'restoring', 'pg'],
  ])('finds %s', async (_, question, slug) => {
    const [first, ...others] = await found(question);
    expect(others).toEqual([]);
    expect(written.records.find(({ id }) => id === first?.id)?.slug).toBe(slug);
  });
});

test('a text is kept with where it comes from', async () => {
  const texts = await Promise.all((await found(null)).map((result) => result.data()));
  const contexts = texts.map(({ url, meta }) => [url, meta['context']]);
  expect(Object.fromEntries(contexts)).toEqual(Object.fromEntries(records.map(({ url, context }) => [url, context])));
});

describe('the words of a language', () => {
  test('are those of its pages as they were built, with their headings', () => {
    for (const term of ['replica', 'lag', 'telltal', '백업', 'restor']) expect(wordsIn('en')).toContain(term);
    expect(wordsIn('ko')).toContain('대응');
    expect(wordsIn('ko')).not.toContain('replica');
  });

  test('name the meanings that they have', () => expect(wordsIn('en').filter((term) => term.startsWith('#'))).toEqual(['#0', '#1']));

  test('count each record once', () => {
    // By its place among the records of its language.
    expect(written.words['en']!.find(({ term }) => term === 'restor')?.postings.map(({ record }) => record)).toEqual([1]);
    expect(written.words['ko']!.find(({ term }) => term === '대응')?.postings.map(({ record }) => record)).toEqual([0]);
  });
});

test('a meaning that no record has is loaded as well, so that its names are known and not taken for slips', () =>
  expect(written.meanings.map(({ names }) => names)).toEqual([
    ['lag', '지연'],
    ['backup', '백업'],
    ['zebra', '얼룩말'],
  ]));

test('what the page loads has no texts: they are in the index', () => {
  for (const one of written.records) for (const field of ['text', 'title', 'context', 'fields']) expect(one).not.toHaveProperty(field);
  expect(written.records[1]).toMatchObject({
    type: 'lesson',
    slug: 'pg',
    lesson: 'restore',
    lang: 'en',
    facets: { lang: ['en'] },
    factors: [],
  });
});

describe('a page that was not built', () => {
  const other = mkdtemp(join(tmpdir(), 'index-'));
  afterAll(async () => rm(await other, { recursive: true }));

  test('fails the build, and the message names it', async () => {
    await expect(write([page('missing', 'en')], await other)).rejects.toThrow(/missing/);
  });
  test('does not spoil the next index', async () => {
    expect((await write([lesson], await other)).records).toHaveLength(1);
    expect(await readFile(join(await other, 'pagefind/en/pagefind-entry.json'), 'utf8')).toContain('"page_count":1');
  });
});

test('a page that the text index does not take fails the build, and the message names it', async () => {
  const options = { readPage: async () => '<html><body></body></html>', dir: join(outDir, 'empty'), meanings };
  await expect(writeIndex([page('empty', 'en')], options)).rejects.toThrow(/empty/);
});

test('what is kept of a language is taken for it, and nothing is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keptIndex = { ids: { [lesson.url]: 'en_kept' }, terms: [{ term: 'kept', word: 'kept', postings: [{ record: 0, impact: 1 }] }] };
  const search = await writeIndex([lesson], {
    readPage: async () => '',
    dir: folder,
    meanings,
    keep: async (lang, make) => (lang === 'en' ? keptIndex : make()),
  });
  expect(search.records.map(({ id }) => id)).toEqual(['en_kept']);
  expect(search.words['en']).toEqual(keptIndex.terms);
  expect(await readdir(join(folder, 'pagefind'))).toEqual(['ko']);
});

test('of nothing there is an index, too', async () => {
  const { records: none } = await writeIndex([], { readPage: async () => '', dir: join(outDir, 'nothing'), meanings });
  expect(none).toEqual([]);
});

test('a lesson without words is left out, for it cannot be found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const silent = { ...lesson, text: '…', fields: {} };
  expect((await write([silent, { ...lesson, url: `${base}#lesson-b` }], folder)).records.map(({ url }) => url)).toEqual([`${base}#lesson-b`]);
});
