import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { meaning } from '../../tests/unit/search-samples.ts';
import type { IndexableRecord } from '../search/index/records.ts';
import { keptIndex } from './kept-index.ts';

const page = (lang: 'ko' | 'en', slug = 'pg'): IndexableRecord => ({
  type: 'retrospective',
  slug,
  lang,
  url: `/${lang}/${slug}/`,
  title: slug,
  context: '',
  facets: { lang: [lang] },
  factors: [],
  fields: { title: [slug] },
});
const records = [page('ko'), page('en')];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-index-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writePage('ko', '경보가 울리지 않았어요');
  writePage('en', 'The replica lagged');
});

function writePage(lang: string, text: string, slug = 'pg', style = ''): void {
  mkdirSync(join(root, 'site', lang, slug), { recursive: true });
  writeFileSync(
    join(root, 'site', lang, slug, 'index.html'),
    `<!doctype html><html><head><title>A page</title>${style}</head><body><main data-pagefind-body>${text}</main></body></html>`,
  );
}

const index = (some = records, name = 'index', code = 'code', meanings = [meaning('lag, 지연')]) =>
  keptIndex(some, { siteDir: join(root, 'site'), indexDir: join(root, name), base: '/', meanings, code });

/** The files below a folder, each with what is in it. */
function filesOf(name: string): Record<string, string> {
  const folder = join(root, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

/** Which file each path of a folder is: another one where it was written anew. */
const written = (name: string, path: string): string[] =>
  readdirSync(join(root, name, path)).map((file) => {
    const { ino, ctimeMs } = statSync(join(root, name, path, file));
    return `${file} ${ino} ${ctimeMs}`;
  });

describe('an index that is kept', () => {
  test('stays as it is while no words change', async () => {
    expect(await index()).toBe(2);
    const before = [...written('index', 'pagefind/ko'), ...written('index', 'search')];
    writePage('en', 'The replica lagged', 'pg', '<style>p { color: red }</style>');
    expect(await index()).toBe(2);
    expect([...written('index', 'pagefind/ko'), ...written('index', 'search')]).toEqual(before);
  });

  test('is made anew in the language that has changed, and is the same as a new one', async () => {
    await index();
    const [korean, english] = [written('index', 'pagefind/ko'), written('index', 'pagefind/en')];
    writePage('en', 'The certificate expired');
    expect(await index()).toBe(2);
    expect(written('index', 'pagefind/ko')).toEqual(korean);
    expect(written('index', 'pagefind/en')).not.toEqual(english);
    await index(records, 'anew');
    expect(filesOf('index')).toEqual(filesOf('anew'));
  });

  test.each<[string, () => Promise<number>]>([
    ['a record', () => (writePage('ko', '디스크', 'disk'), index([...records, page('ko', 'disk')]))],
    ['fewer records', () => index([page('en')])],
    ['the order of the records', () => index(records.toReversed())],
    ['what words mean', () => index(records, 'index', 'code', [meaning('경보, alarm')])],
    ['what a record is found by', () => index([page('ko'), { ...page('en'), fields: { title: ['Postgres'] } }])],
  ])('is the same as a new one after a change of %s', async (_, change) => {
    await index();
    const count = await change();
    const kept = filesOf('index');
    rmSync(join(root, 'index'), { recursive: true });
    for (const file of readdirSync(root).filter((name) => name.endsWith('.json'))) rmSync(join(root, file));
    expect(await change()).toBe(count);
    expect(filesOf('index')).toEqual(kept);
  });

  test('is made anew where its code has changed', async () => {
    await index();
    const before = written('index', 'pagefind/ko');
    writeFileSync(join(root, 'index/pagefind/stray'), 'of other code');
    await index(records, 'index', 'other code');
    expect(filesOf('index')).not.toHaveProperty('pagefind/stray');
    expect(written('index', 'pagefind/ko')).not.toEqual(before);
  });

  test.each([
    ['a file of it', 'index/search/index.json'],
    ['a text of it', 'index/pagefind/en/pagefind-entry.json'],
    ['what is known of it', 'index.json'],
    ['what is known of a language', 'index.en.json'],
  ])('is made anew where %s is damaged', async (_, file) => {
    await index();
    const whole = filesOf('index');
    writeFileSync(join(root, file), '{"half');
    expect(await index()).toBe(2);
    expect(filesOf('index')).toEqual(whole);
    writePage('en', 'The certificate expired');
    expect(await index()).toBe(2);
  });
});
