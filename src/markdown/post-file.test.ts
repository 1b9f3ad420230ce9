import { describe, expect, test } from 'vitest';
import { examplePost } from '../check/example.ts';
import { formatProblem } from '../check/problem.ts';
import type { Example } from '../check/rule.ts';
import { readExample } from './read-example.ts';

const folder = 'retrospectives/a';
const lines = (files: Example) => readExample(files).problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));
const post = ({ lang = 'ko', ...more }: { lang?: string; fields?: string; text?: string } = {}) => examplePost({ ...more, name: `${folder}/${lang}.mdx` });

describe('a post', () => {
  test('in one file is what stands there', () => {
    const [read] = readExample(post({ text: 'Text' })).posts;
    expect(read).toMatchObject({ collection: 'retrospectives', slug: 'a', lang: 'ko', format: 'mdx', data: { title: 'T', excerpt: 'E', date: '2026-11-22' } });
    expect(read?.text).toMatchObject({ source: '\nText\n', offset: 45, tree: { children: [{ type: 'paragraph' }] } });
  });

  test('sees the facts that its languages share, in its own language', () => {
    const { posts } = readExample({ ...post(), ...post({ lang: 'en' }), [`${folder}/incident.yaml`]: 'surprise: { ko: 놀람, en: Surprise }\n' });
    expect(posts.map(({ lang, data }) => [lang, data['surprise']])).toEqual([
      ['en', 'Surprise'],
      ['ko', '놀람'],
    ]);
  });

  test('in plain Markdown has neither components nor expressions', () => {
    const files = examplePost({ text: 'a {b} <none> took <5ms', name: `${folder}/ko.md` });
    const [read] = readExample(files).posts;
    expect(lines(files)).toEqual([]);
    expect(read).toMatchObject({ format: 'md', text: { tree: { children: [{ type: 'paragraph', children: [{ type: 'text' }] }] } } });
  });

  test('may hold the letter that stands for a broken one', () => expect(lines(post({ fields: 'symptoms: ["\uFFFD\uFFFD"]', text: '\uFFFD' }))).toEqual([]));

  test('in plain Markdown may share facts with another language', () => {
    expect(lines({ ...post({ lang: 'en' }), ...examplePost({ name: `${folder}/ko.md` }), [`${folder}/incident.yaml`]: 'severity: 1\n' })).toEqual([]);
  });
});

describe('what cannot be read is said at its place', () => {
  test('in the frontmatter', () =>
    expect(lines({ [`${folder}/ko.mdx`]: '---\ntitle: [\n---\n' })).toEqual([expect.stringMatching(/^ko\.mdx:3:1 {2}error {2}yaml /)]));
  test('without a frontmatter', () =>
    expect(lines({ [`${folder}/ko.mdx`]: 'Text' })).toEqual([expect.stringMatching(/^ko\.mdx:1:1 {2}error {2}yaml {2}the frontmatter is missing/)]));
  test('in the text', () => expect(lines(post({ text: 'one\n\nsize {' }))).toEqual([expect.stringMatching(/^ko\.mdx:9:6 {2}error {2}mdx /)]));

  test('in bytes that are no UTF-8, and no more is said of letters that nobody wrote', () => {
    const source = String(post({ fields: 'severity: 9', text: '장애 \uFFFD' })[`${folder}/ko.mdx`]);
    const encoding = 'error  encoding  the bytes from here on are not UTF-8: save the file in this encoding, so that every letter is what was written';
    expect(lines({ [`${folder}/ko.mdx`]: Buffer.concat([Buffer.from(`${source}\n`), Buffer.from([0xc0, 0xe5])]) })).toEqual([`ko.mdx:10:1  ${encoding}`]);
    expect(
      lines({
        ...post(),
        ...post({ lang: 'en' }),
        [`${folder}/incident.yaml`]: Buffer.concat([Buffer.from('tags: ['), Buffer.from([0xff]), Buffer.from(']')]),
      }),
    ).toEqual([`incident.yaml:1:8  ${encoding}`]);
  });

  test('in the shared facts, once for all languages, and none of them is read', () => {
    const files = { ...post(), ...post({ lang: 'en' }), [`${folder}/incident.yaml`]: 'severity: 1\nseverity: 2\n' };
    expect(lines(files)).toEqual([expect.stringMatching(/^incident\.yaml:2:1 {2}error {2}yaml /)]);
    expect(readExample(files).posts).toEqual([]);
  });
});

test.each([
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('places in every part of a post are what an editor shows, with %s', (_, saved) => {
  const files = { ...post({ fields: 'tags: [a, B]', text: '<b>b</b>\n\na <Unknown />' }), [`${folder}/incident.yaml`]: 'severity: 9\nkind: stroy\n' };
  const found = lines(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, saved(String(text))])));
  expect(found.map((line) => line.split('  ')[0]).sort()).toEqual(['incident.yaml:1:11', 'incident.yaml:2:7', 'ko.mdx:10:3', 'ko.mdx:5:11']);
});

describe('what is no address of a post is not left out in silence', () => {
  test.each(['a/fr.mdx', 'ko.mdx', 'ko.md', 'a/b/ko.mdx', 'a/b/ko.md', 'a/ko/en.mdx', 'a/KO.mdx', 'a/index.mdx'])('%s', (path) => {
    expect(readExample(examplePost({ name: `retrospectives/${path}` })).problems.map(formatProblem)).toEqual([
      `retrospectives/${path}:1:1  error  address  a post is <slug>/<language>.mdx; languages of this site: ko, en`,
    ]);
  });

  test.each(['First Outage', 'First', 'a_b'])('%s is no slug', (slug) => {
    expect(readExample(examplePost({ name: `retrospectives/${slug}/ko.mdx` })).problems.map(formatProblem)).toEqual([
      expect.stringContaining(`retrospectives/${slug}/ko.mdx:1:1  error  address  "${slug}" stands in addresses`),
    ]);
  });

  test('but notes beside a post are', () => expect(lines({ ...post(), [`${folder}/notes.md`]: 'Notes' })).toEqual([]));
});

test('a slug in Hangul is composed, however the system stores it', () => {
  expect(readExample(examplePost({ name: `retrospectives/${'첫-장애'.normalize('NFD')}/ko.mdx` })).posts.map(({ slug }) => slug)).toEqual(['첫-장애']);
});

describe('lessons in the text', () => {
  const lesson = (id: string, tags = 'diff') => `<Lesson id="${id}" tags="${tags}">\n  Read the **diff**.\n</Lesson>\n`;
  const listed = 'lessons: [{ id: a, text: A., tags: [diff] }]';

  test('are collected below those of the frontmatter', () => {
    const files = post({ fields: listed, text: `Text\n\n${lesson('b', 'diff, code-review')}` });
    expect(lines(files)).toEqual([]);
    expect(readExample(files).posts[0]?.data['lessons']).toEqual([
      { id: 'a', text: 'A.', tags: ['diff'] },
      { id: 'b', text: 'Read the diff.', tags: ['diff', 'code-review'] },
    ]);
  });

  test('are checked like the others, at their place in the text', () => {
    expect(lines({ ...post({ text: `${lesson('b', '')}\n${lesson('a')}` }), [`${folder}/incident.yaml`]: `${listed}\n` })).toEqual([
      'ko.mdx:7:1  error  schema  lessons.1.tags: [] – a lesson needs at least one tag',
      'ko.mdx:11:1  error  schema  lessons.2.id: "a" is the id of two entries: each is an address, so it must be unique',
    ]);
  });

  test('without an id are a problem at their place', () => {
    expect(lines(post({ text: 'Text\n\n<Lesson tags="diff">Read.</Lesson>' }))).toContain('ko.mdx:9:1  error  schema  missing field "lessons.0.id"');
  });

  test('beside a list that is none, only the list is a problem', () => {
    expect(lines(post({ fields: 'lessons: none', text: lesson('a') }))).toEqual([
      'ko.mdx:5:10  error  schema  lessons: "none" – expected array, received string',
    ]);
  });
});
