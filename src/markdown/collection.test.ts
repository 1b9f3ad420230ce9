import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../check/problem.ts';
import { retrospective } from '../schema/test-posts.ts';
import { readCollection } from './collection.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collection-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const diary = 'title: T\nexcerpt: E\ndate: 2026-11-22\n';
const post = (frontmatter: string, body = '') => `---\n${frontmatter}---\n${body}`;

/** Writes files and reads the collection; problems are lines with paths from its folder. */
async function read(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { posts, problems } = await readCollection(folder, retrospective);
  const here = `${relative(process.cwd(), folder)}/`;
  return { posts, problems: problems.map((problem) => formatProblem(problem).replaceAll(here, '').replaceAll('  ', ' ')) };
}

describe('reading posts', () => {
  test('a post in one file', async () => {
    const { posts, problems } = await read({ 'first-outage/ko.mdx': post(diary, 'Text') });
    expect(problems).toEqual([]);
    expect(posts).toEqual([
      expect.objectContaining({
        id: 'first-outage/ko',
        slug: 'first-outage',
        lang: 'ko',
        file: join(folder, 'first-outage/ko.mdx'),
        data: { title: 'T', excerpt: 'E', date: '2026-11-22' },
      }),
    ]);
  });

  test('a post in two languages, with the facts they share', async () => {
    const { posts, problems } = await read({
      'a/ko.mdx': post('title: 제목\nexcerpt: 발췌\n'),
      'a/en.mdx': post('title: Title\nexcerpt: Excerpt\n'),
      'a/incident.yaml': 'date: 2026-11-22\nsurprise: { ko: 놀람, en: Surprise }\n',
    });
    expect(problems).toEqual([]);
    expect(posts.map(({ id, data }) => [id, data])).toEqual([
      ['a/en', { title: 'Title', excerpt: 'Excerpt', date: '2026-11-22', surprise: 'Surprise' }],
      ['a/ko', { title: '제목', excerpt: '발췌', date: '2026-11-22', surprise: '놀람' }],
    ]);
  });

  test('a change in either file shows in what a post was made of', async () => {
    const files = { 'a/ko.mdx': post('title: T\nexcerpt: E\n'), 'a/incident.yaml': 'date: 2026-11-22\n' };
    const source = async (more = {}) => (await read({ ...files, ...more })).posts[0]?.source;
    const before = await source();
    expect(await source()).toBe(before);
    expect(await source({ 'a/incident.yaml': 'date: 2026-11-23\n' })).not.toBe(before);
    expect(await source({ 'a/incident.yaml': files['a/incident.yaml'], 'a/ko.mdx': post('title: U\nexcerpt: E\n') })).not.toBe(before);
  });

  test('a folder that is not there holds none', async () => {
    expect(await readCollection(join(folder, 'none'), retrospective)).toMatchObject({ posts: [], problems: [] });
  });

  test('a slug in Hangul is the same, however the system stores it', async () => {
    const { posts, problems } = await read({ [`${'첫-장애'.normalize('NFD')}/ko.mdx`]: post(diary), 'b/ko.mdx': post(`${diary}related: [첫-장애]\n`) });
    expect(problems).toEqual([]);
    expect(posts.map(({ id }) => id)).toContain('첫-장애/ko');
  });
});

describe('one run finds every problem of every post', () => {
  test('whatever its kind', async () => {
    const { problems } = await read({
      'a/ko.mdx': post(`${diary}severity: 9\nbogus: 1\n`),
      'b/ko.mdx': post(`${diary}kind: stroy\n`),
      'c/ko.mdx': post('title: [\n'),
      'd/ko.mdx': 'Text',
      'e/fr.mdx': post(diary),
      'f/ko.mdx': post(diary),
    });
    expect(problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))).toEqual([
      'a/ko.mdx:5:11 error schema',
      'a/ko.mdx:6:1 error schema',
      'b/ko.mdx:5:7 error schema',
      'c/ko.mdx:3:1 error yaml',
      'd/ko.mdx:1:1 error yaml',
      'e/fr.mdx:1:1 error address',
    ]);
  });

  test('and says one in the shared facts once, however many languages share them', async () => {
    const mine = post('title: T\nexcerpt: E\n');
    const { problems } = await read({ 'a/ko.mdx': mine, 'a/en.mdx': mine, 'a/incident.yaml': 'date: 2026-11-22\nseverity: 9\nbogus: 1\nrelated: [nowhere]\n' });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(['a/incident.yaml:2:11', 'a/incident.yaml:3:1', 'a/incident.yaml:4:11']);
  });

  test('a syntax error in the shared facts is theirs', async () => {
    const mine = post('title: T\nexcerpt: E\n');
    const { posts, problems } = await read({ 'a/ko.mdx': mine, 'a/en.mdx': mine, 'a/incident.yaml': 'date: 2026-11-22\ndate: 2026-11-23\n' });
    expect(problems).toEqual([expect.stringContaining('a/incident.yaml:2:1 error yaml')]);
    expect(posts).toEqual([]);
  });
});

describe('nothing is left out in silence', () => {
  test.each(['a/fr.mdx', 'ko.mdx', 'a/b/ko.mdx', 'a/ko/en.mdx', 'a/ko.md', 'a/KO.mdx', 'a/index.mdx'])('%s is no address of a post', async (path) => {
    expect((await read({ [path]: post(diary) })).problems).toEqual([
      `${path}:1:1 error address a post is <slug>/<language>.mdx; languages of this site: ko, en`,
    ]);
  });

  test.each(['First Outage', 'First', 'a_b'])('%s is no slug', async (slug) => {
    expect((await read({ [`${slug}/ko.mdx`]: post(diary) })).problems).toEqual([
      expect.stringContaining(`${slug}/ko.mdx:1:1 error address "${slug}" stands in addresses`),
    ]);
  });

  test.each(['a/incident.yaml', 'incident.yaml', 'a/b/incident.yaml'])('%s without a post beside it is not read by anyone', async (path) => {
    expect((await read({ [path]: 'severity: 1\n', 'c/ko.mdx': post(diary), 'c/incident.yaml': 'severity: 1\n' })).problems).toEqual([
      `${path}:1:1 error address no post is beside it: a post is <slug>/<language>.mdx; languages of this site: ko, en`,
    ]);
  });

  test('notes beside a post are no post', async () => {
    expect((await read({ 'a/ko.mdx': post(diary), 'a/notes.md': 'Notes' })).problems).toEqual([]);
  });
});

describe('each fact has one place', () => {
  const shared = 'excerpt: E\ndate: 2026-11-22\ntags: [a]\n';

  test('two that differ are a problem that names both', async () => {
    const { problems } = await read({ 'a/ko.mdx': post('title: T\ntags: [b]\n'), 'a/incident.yaml': shared });
    expect(problems).toEqual(['a/ko.mdx:3:7 error one-place tags differs from a/incident.yaml:3: keep it in one place']);
  });

  test('two languages that differ are a problem that names both', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(`${diary}severity: 1\n`), 'a/en.mdx': post(`${diary}tags: []\nseverity: 2\n`) });
    expect(problems).toEqual(['a/en.mdx:6:11 error one-place severity differs from a/ko.mdx:5: keep it in incident.yaml']);
  });

  test('a wrong one that stands in both is the post’s', async () => {
    const { problems } = await read({ 'a/ko.mdx': post('title: T\nseverity: 9\n'), 'a/incident.yaml': `${shared}severity: 9\n` });
    expect(problems).toEqual([expect.stringContaining('a/ko.mdx:3:11 error schema severity: 9')]);
  });

  test('two that are equal are none', async () => {
    expect((await read({ 'a/ko.mdx': post('title: T\ntags: [a]\n'), 'a/incident.yaml': shared })).problems).toEqual([]);
  });

  test('a text that is not written in a language is asked for where it is missing', async () => {
    const mine = post('title: T\n');
    const { problems } = await read({ 'a/ko.mdx': mine, 'a/en.mdx': mine, 'a/incident.yaml': `${shared}luck:\n  - ko: 밤\n` });
    expect(problems).toEqual(['a/incident.yaml:5:5 error translation luck.0 is not written in "en", and a/en.mdx needs it']);
  });
});

describe('related posts exist', () => {
  test('in any language', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(`${diary}related: [b]\n`), 'b/en.mdx': post(diary) });
    expect(problems).toEqual([]);
  });

  test('an unknown one is answered with those that do', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(`${diary}related: [b, c]\n`), 'b/ko.mdx': post(diary) });
    expect(problems).toEqual(['a/ko.mdx:5:14 error related no post has the slug "c"; posts: a, b']);
  });

  test('a post that cannot be read is there nevertheless', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(`${diary}related: [b]\n`), 'b/ko.mdx': post('title: [\n') });
    expect(problems).toEqual([expect.stringContaining('b/ko.mdx:3:1 error yaml')]);
  });
});

describe('a cover is a picture beside the post', () => {
  const cover = (path: string) => `cover: ${path}\ncoverAlt: A graph.\n`;

  test('or in a folder below it', async () => {
    const files = { 'a/metric.svg': '', 'b/graphs/metric.PNG': '', 'a/ko.mdx': post(diary + cover('./metric.svg')) };
    expect((await read({ ...files, 'b/ko.mdx': post(diary + cover('./graphs/metric.PNG')) })).problems).toEqual([]);
  });

  test('one that is not there is answered with those that are', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(diary + cover('./metrc.svg')), 'a/metric.svg': '', 'a/notes.txt': '', 'b/other.svg': '' });
    expect(problems).toEqual([
      'a/ko.mdx:5:8 error cover cover: "./metrc.svg" – no such picture is beside the post; pictures: ./metric.svg; did you mean "./metric.svg"?',
    ]);
  });

  test('one in the shared facts is looked for once', async () => {
    const own = post('title: T\nexcerpt: E\n');
    const { problems } = await read({ 'a/ko.mdx': own, 'a/en.mdx': own, 'a/incident.yaml': `date: 2026-11-22\n${cover('./a.png')}` });
    expect(problems).toEqual([expect.stringContaining('a/incident.yaml:2:8 error cover cover: "./a.png"')]);
  });
});

describe('lessons in the text', () => {
  const lesson = (id: string, tags = 'diff') => `<Lesson id="${id}" tags="${tags}">\n  Read the **diff**.\n</Lesson>\n`;

  test('are collected below those of the frontmatter', async () => {
    const { posts, problems } = await read({
      'a/ko.mdx': post(`${diary}lessons: [{ id: a, text: A., tags: [x] }]\n`, `\nText\n\n${lesson('b', 'diff, code-review')}`),
    });
    expect(problems).toEqual([]);
    expect(posts[0]?.data['lessons']).toEqual([
      { id: 'a', text: 'A.', tags: ['x'] },
      { id: 'b', text: 'Read the diff.', tags: ['diff', 'code-review'] },
    ]);
  });

  test('are checked like the others, at their place in the text', async () => {
    const { problems } = await read({
      'a/ko.mdx': post('title: T\nexcerpt: E\n', `Text\n\n${lesson('b', '')}\n${lesson('a')}`),
      'a/incident.yaml': 'date: 2026-11-22\nlessons: [{ id: a, text: A., tags: [x] }]\n',
    });
    expect(problems).toEqual([
      'a/ko.mdx:7:1 error schema lessons.1.tags: [] – a lesson needs at least one tag',
      'a/ko.mdx:11:1 error schema lessons.2.id: "a" is the id of two entries: each is an address, so it must be unique',
    ]);
  });

  test('without an id are a problem at their place', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(diary, 'Text\n\n<Lesson tags="a">Read.</Lesson>\n') });
    expect(problems).toEqual(['a/ko.mdx:8:1 error schema missing field "lessons.0.id"']);
  });

  test('beside a list that is none, only the list is a problem', async () => {
    const { problems } = await read({ 'a/ko.mdx': post(`${diary}lessons: none\n`, lesson('a')) });
    expect(problems).toEqual(['a/ko.mdx:5:10 error schema lessons: "none" – expected array, received string']);
  });
});
