import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workDirOf } from '../../src/environment.ts';
import { lostContent } from '../setup/import/lost-content.ts';
import { runBuild } from '../setup/run-build.ts';

const blogs = 'tests/fixtures/import';

/** Where each post of the fixtures stands in the built site. */
const pages: Record<string, string> = {
  'jekyll/_posts/2021-03-04-queue-outage.md': 'retrospectives/queue-outage',
  'jekyll/_posts/2020-01-02-plain-notes.markdown': 'en/articles/plain-notes',
  'jekyll/_posts/archive/2019-05-06-html-post.html': 'en/articles/html-post',
  'hugo/content/posts/cache-stampede/index.ko.md': 'articles/cache-stampede',
  'hugo/content/posts/cache-stampede/index.en.md': 'en/articles/cache-stampede',
  'hugo/content/notes/limits.md': 'en/articles/limits',
};

let folder = '';
let built: Awaited<ReturnType<typeof runBuild>>;
const content = () => join(folder, 'content');
const run = (...given: string[]) => spawnSync('npm', ['run', '--silent', ...given], { env: { ...process.env, CONTENT_DIR: content() }, encoding: 'utf8' });
const page = (path: string) => readFile(join(folder, 'dist', path, 'index.html'), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  for (const file of await readdir('content')) if (file.endsWith('.yaml')) await cp(join('content', file), join(content(), file));
  for (const blog of ['jekyll', 'hugo']) expect(run('import', '--', join(blogs, blog)).status).toBe(0);
  built = await runBuild({ CONTENT_DIR: content(), OUT_DIR: join(folder, 'dist') });
}, 300_000);
afterAll(() => Promise.all([folder, workDirOf(content(), join(folder, 'dist'))].map((path) => rm(path, { recursive: true, force: true }))));

describe('two blogs that were imported', () => {
  test('are checked without errors and built', () => {
    expect([run('check').status, built.code], built.output).toEqual([0, 0]);
  });

  test.each(Object.entries(pages))('%s keeps every word, picture, block of code and formula', async (source, path) => {
    expect(lostContent(await readFile(join(blogs, source), 'utf8'), await page(path))).toEqual({ words: [], pictures: [], code: [], formulas: [] });
  });

  test.each([
    ['bug/night shift/2021/03/04/queue-outage.html', '/retrospectives/queue-outage/'],
    ['notes/2020/01/02/plain-notes', '/en/articles/plain-notes/'],
    ['old/notes', '/en/articles/plain-notes/'],
    ['old/cache', '/articles/cache-stampede/'],
  ])('the old address %s leads to the post', async (old, address) => expect(await page(old)).toContain(`<a href="${address}">`));

  test('a draft is nowhere', async () => {
    await expect(page('en/articles/half-written')).rejects.toThrow();
  });

  test('change nothing when they are imported again', () => {
    const { status, stdout } = run('import', '--', join(blogs, 'jekyll'));
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, expect.stringMatching(/^0 imported, 4 unchanged, 0 changed since/)]);
  });
});

describe('the command', () => {
  test.each([
    [[], 2, 'the folder of the blog is missing'],
    [['nowhere'], 1, 'nothing is there'],
    [['src/styles'], 1, 'holds no blog'],
    [[join(blogs, 'hugo'), '--to', 'artcles'], 2, 'did you mean "articles"?'],
    [[join(blogs, 'hugo'), '--only', 'none*'], 1, 'matches "none*"'],
  ])('%j ends with %i and says why', (given, code, why) => {
    const { status, stderr } = run('import', '--', ...given);
    expect([status, stderr]).toEqual([code, expect.stringContaining(why)]);
  });
});
