import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { getHeapSnapshot } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../check/problem.ts';
import { contentDir } from '../environment.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { keepText, keptText, type RenderedText } from './kept/rendered-text.ts';
import { readSitePosts } from './site-posts.ts';

const vocabulary = readVocabulary(contentDir);

// In two parts, so that nobody takes it for a key that is in use.
const key = `ghp_${'aB3dE6gH9jK2mN5pQ8rS'.repeat(2).slice(0, 36)}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files and reads the site they belong to; problems are lines with paths from its folder. */
async function read(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { posts, problems } = await readSitePosts({ contentDir: folder, vocabulary, keeps: false });
  return { posts, problems: problems.map((problem) => formatProblem(problem).replaceAll(`${relative(process.cwd(), folder)}/`, '')) };
}

const post = (more = '') => `---\ntitle: T\nexcerpt: E\ndate: 2026-11-22\n${more}---\n`;

describe('the posts of a site', () => {
  test('are those of every kind, each language by itself', async () => {
    const { posts, problems } = await read({ 'articles/b/ko.mdx': post(), 'retrospectives/a/ko.mdx': post('draft: true\n'), 'retrospectives/a/en.md': post() });
    expect(problems).toEqual([]);
    expect(posts).toMatchObject([
      { collection: 'retrospectives', id: 'a/en', slug: 'a', lang: 'en', file: join(folder, 'retrospectives/a/en.md'), draft: false, date: '2026-11-22' },
      { collection: 'retrospectives', id: 'a/ko', lang: 'ko', draft: true, withdrawn: false },
      { collection: 'articles', id: 'b/ko' },
    ]);
  });

  test('have the data of their own file and of their shared facts', async () => {
    const { posts } = await read({
      'retrospectives/a/ko.mdx': '---\ntitle: 제목\nexcerpt: 발췌\n---\n',
      'retrospectives/a/en.mdx': '---\ntitle: Title\nexcerpt: Excerpt\n---\n',
      'retrospectives/a/incident.yaml': 'date: 2026-11-22\nsurprise: { ko: 놀람, en: Surprise }\n',
    });
    expect(posts.map(({ id, data }) => [id, data()])).toEqual([
      ['a/en', { title: 'Title', excerpt: 'Excerpt', date: '2026-11-22', surprise: 'Surprise' }],
      ['a/ko', { title: '제목', excerpt: '발췌', date: '2026-11-22', surprise: '놀람' }],
    ]);
  });

  test('have a digest that changes with either file', async () => {
    const files = { 'retrospectives/a/ko.mdx': post(), 'retrospectives/a/incident.yaml': 'severity: 1\n' };
    const digest = async (more = {}) => (await read({ ...files, ...more })).posts[0]?.digest;
    const before = await digest();
    expect(await digest()).toBe(before);
    expect(await digest({ 'retrospectives/a/incident.yaml': 'severity: 2\n' })).not.toBe(before);
    expect(await digest({ 'retrospectives/a/ko.mdx': post('toc: false\n') })).not.toBe(before);
  });

  test('are none where there is no folder', async () => expect(await read({})).toEqual({ posts: [], problems: [] }));

  test('hold no text that they were read from', async () => {
    const title = 'A title as long as most are';
    const words = ['held', 'in', 'memory'];
    const { posts } = await read({ 'retrospectives/a/en.md': `${post().replace('T', title)}\n${words.join(' ')}\n` });
    // The engine itself holds what a regular expression was tried on last.
    expect('').toMatch(/^$/);
    const memory = await text(getHeapSnapshot());
    expect(posts[0]?.data()).toMatchObject({ title });
    expect(memory).toContain(title);
    expect(memory.includes(words.join(' '))).toBe(false);
  });
});

test('a slug in Hangul is the same, however the system stores it', async () => {
  const { posts, problems } = await read({
    [`retrospectives/${'첫-장애'.normalize('NFD')}/ko.mdx`]: post(),
    'retrospectives/b/ko.mdx': post('related: [첫-장애]\n'),
  });
  expect(problems).toEqual([]);
  expect(posts.map(({ id }) => id)).toContain('첫-장애/ko');
});

test.each([
  ['a related post', 'related', { 'retrospectives/a/ko.mdx': post(`related: [${key}]\n`) }],
  ['a link', 'link', { 'retrospectives/a/ko.mdx': `${post()}\n[a](/retrospectives/010-2345-6789/)\n` }],
  ['an old address', 'redirect', { 'retrospectives/a/ko.mdx': post(`redirectFrom: [/${key}/]\n`), 'articles/b/ko.mdx': post(`redirectFrom: [/${key}/]\n`) }],
])('%s that holds a secret is told without it', async (_, rule, files) => {
  const { problems } = await read(files);
  expect(problems.join('\n')).toMatch(new RegExp(`error {2}${rule} .*\\*{5}`));
  expect(problems.join('\n')).not.toMatch(/010-2345-6789|aB3dE6gH9j/);
});

test('an old address is looked up among the posts of every kind', async () => {
  const { problems } = await read({
    'retrospectives/a/ko.mdx': post('redirectFrom: [/old/]\n'),
    'retrospectives/c/ko.mdx': post('redirectFrom: [/articles/b/]\n'),
    'articles/b/ko.mdx': post('redirectFrom: [/old/]\n'),
  });
  expect(problems).toEqual([
    expect.stringMatching(/^retrospectives\/c\/ko\.mdx:5:16 {2}error {2}redirect {2}.*the post "b"/),
    expect.stringMatching(/^articles\/b\/ko\.mdx:5:16 {2}error {2}redirect {2}.*retrospectives\/a\/ko\.mdx:5 already/),
  ]);
});

test('the code of a text is taken over from what was rendered last, also where it was checked since', async () => {
  const file = join(folder, 'retrospectives/a/ko.mdx');
  const write = (words: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${post()}\n${words}\n\n\`\`\`js\nconst a = 1;\n\`\`\`\n`);
  };
  const keptHtml = async (): Promise<RenderedText> => {
    const { posts } = await readSitePosts({ contentDir: folder, vocabulary, renders: true });
    return keptText(posts[0]!.digest);
  };
  write('처음');
  const first = await keptHtml();
  const digest = (await readSitePosts({ contentDir: folder, vocabulary, renders: true })).posts[0]!.digest;
  keepText(digest, {
    ...first,
    code: Object.fromEntries(Object.entries(first.code).map(([key, html]) => [key, html.replace('<pre', '<pre data-taken-over')])),
  });
  write('고친 뒤');
  await readSitePosts({ contentDir: folder, vocabulary });
  expect((await keptHtml()).html).toMatch(/고친 뒤[\s\S]*<pre data-taken-over/);
});
