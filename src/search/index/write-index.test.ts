import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serve, type StaticServer } from '../../../tests/setup/serve.ts';
import type { TextIndex } from '../answer/ask.ts';
import type { IndexedRecord } from '../answer/record.ts';
import type { IndexableRecord } from './records.ts';
import { writeIndex } from './write-index.ts';

const base = '/blog/';
const page = (slug: string, lang: 'ko' | 'en'): IndexableRecord => ({
  type: 'retrospective',
  slug,
  lang,
  url: `${base}${lang === 'ko' ? '' : 'en/'}retrospectives/${slug}/`,
  title: slug,
  context: '',
  facets: { lang: [lang] },
  factors: [],
});
const lesson: IndexableRecord = {
  ...page('pg', 'en'),
  type: 'lesson',
  lesson: 'restore',
  url: `${base}en/retrospectives/pg/#lesson-restore`,
  text: 'Try restoring.',
  title: 'Try restoring.',
  keywords: ['백업'],
};
const records = [page('pg', 'en'), lesson, page('장애-대응', 'ko')];

let outDir: string;
let server: StaticServer;
let written: IndexedRecord[];
let index: TextIndex;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'index-'));
  await writePage('en/retrospectives/pg', '<h1>Wrong directory</h1><p>The replica lagged.</p>');
  await writePage('retrospectives/장애-대응', '<h1>장애 대응</h1><p>경보가 울리지 않았어요</p>');
  written = await writeIndex(records, { outDir, base, indexDir: join(outDir, 'pagefind') });
  server = await serve(outDir, { base });
  const pagefind = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'pagefind/pagefind.js')).href);
  await pagefind.options({ basePath: new URL(`${base}pagefind/`, server.url).href, baseUrl: '/' });
  index = pagefind;
});
afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true });
});

async function writePage(path: string, text: string): Promise<void> {
  await mkdir(join(outDir, path), { recursive: true });
  await writeFile(join(outDir, path, 'index.html'), `<!doctype html><html><body><main data-pagefind-body>${text}</main></body></html>`);
}
const found = async (question: string | null) => (await index.search(question)).results;

describe('the written index', () => {
  test('knows every record by its id, and leads to its address', async () => {
    const results = await found(null);
    const addresses = await Promise.all(results.map(async (result) => [result.id, (await result.data()).url]));
    expect(Object.fromEntries(addresses)).toEqual(Object.fromEntries(written.map(({ id, url }) => [id, url])));
    expect(written.map(({ url }) => url)).toEqual(records.map(({ url }) => url));
  });

  test.each([
    ['a page by the text it was built with', 'replica', 'pg'],
    ['a Korean page', '경보가', '장애-대응'],
    ['a lesson by its text', 'restoring', 'pg'],
    ['a lesson by its keywords', '백업', 'pg'],
  ])('finds %s', async (_, question, slug) => {
    const [first, ...others] = await found(question);
    expect(others).toEqual([]);
    expect(written.find(({ id }) => id === first?.id)?.slug).toBe(slug);
  });
});

test('what the page loads has no texts: they are in the index', () => {
  for (const one of written) for (const field of ['text', 'title', 'keywords']) expect(one).not.toHaveProperty(field);
  expect(written[1]).toMatchObject({ type: 'lesson', slug: 'pg', lesson: 'restore', lang: 'en', facets: { lang: ['en'] }, factors: [] });
});

describe('a page that was not built', () => {
  const other = mkdtemp(join(tmpdir(), 'index-'));
  afterAll(async () => rm(await other, { recursive: true }));

  test('fails the build, and the message names it', async () => {
    await expect(writeIndex([page('missing', 'en')], { outDir: await other, base, indexDir: join(await other, 'pagefind') })).rejects.toThrow(/missing/);
  });
  test('does not spoil the next index', async () => {
    expect(await writeIndex([lesson], { outDir: await other, base, indexDir: join(await other, 'pagefind') })).toHaveLength(1);
    expect(await readFile(join(await other, 'pagefind/pagefind-entry.json'), 'utf8')).toContain('"page_count":1');
  });
});

test('a lesson without words is left out, for it cannot be found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(
    await writeIndex(
      [
        { ...lesson, text: '…', keywords: [] },
        { ...lesson, url: `${base}#lesson-b` },
      ],
      { outDir: folder, base, indexDir: join(folder, 'pagefind') },
    ),
  ).toHaveLength(1);
});
