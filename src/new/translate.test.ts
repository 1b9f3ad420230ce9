import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isError } from '../check/problem.ts';
import { readPost } from '../markdown/parse/frontmatter.ts';
import { readYaml } from '../markdown/parse/yaml.ts';
import { readSitePosts } from '../markdown/site-posts.ts';
import { mergeShared } from '../schema/merge.ts';
import { languages } from '../site.config.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { makePost } from './new-post.ts';
import { runNew } from './run-new.ts';
import { splitFields } from './split-fields.ts';
import { translate } from './translate.ts';

const content = join(import.meta.dirname, '../../content');
const vocabulary = readVocabulary(content);

let contentDir: string;
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'translate-'));
});
afterEach(() => rmSync(contentDir, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(contentDir, 'retrospectives', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const read = (path: string) => readFileSync(join(contentDir, 'retrospectives', path), 'utf8');
const all = () =>
  Object.fromEntries(
    readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(contentDir, path), 'utf8')]),
  );
const site = () => readSitePosts({ contentDir, vocabulary, keeps: false });
const told = (slug: string, lang?: string) =>
  runNew({ words: [], values: { translate: [slug], ...(lang && { lang: [lang] }) } }, { contentDir, vocabulary, today: '2026-11-22' });

const post = `---
# 이 글은
title: 하나   # 제목이에요
excerpt: '요약'

# 날짜
date: 2026-11-22
tags: [monitoring,   rollback] # 꼬리
toc: false
lessons:
  # 첫째
  - id: a
    text: >-
      길게 쓴
      문장
    tags: [monitoring]
surprise: "몰랐다"
redirectFrom: [/old/]
sources:
  - { title: 원문, url: https://example.com }
# 맨 끝
---

본문이에요. <Lesson id="a" />
`;

test('what the languages share moves as it is written, and the rest stays', () => {
  write('one/ko.mdx', post);
  expect(translate('one', 'en', contentDir)).toEqual({
    lang: 'en',
    file: 'retrospectives/one/en.mdx',
    shared: 'retrospectives/one/incident.yaml',
    lines: [7, 11],
  });
  expect(read('one/incident.yaml')).toBe(`# 날짜
date: 2026-11-22
tags: [monitoring,   rollback] # 꼬리
lessons:
  # 첫째
  - id: a
    text: >-
      길게 쓴
      문장
    tags: [monitoring]
surprise: "몰랐다"
sources:
  - { title: 원문, url: https://example.com }
# 맨 끝
`);
  expect(read('one/ko.mdx')).toBe(`---
# 이 글은
title: 하나   # 제목이에요
excerpt: '요약'
toc: false
redirectFrom: [/old/]
---

본문이에요. <Lesson id="a" />
`);
  expect(read('one/en.mdx')).toBe(`---
# Translate the title, the excerpt and the text below. When you are done, delete the draft line and this one.
# 이 글은
title: 하나   # 제목이에요
excerpt: '요약'
toc: false
draft: true
---

본문이에요. <Lesson id="a" />
`);
});

describe('every post of this site, written in one language', () => {
  const slugs = readdirSync(join(content, 'retrospectives'));
  test.each(slugs.flatMap((slug) => languages.map((lang) => [slug, lang] as const)))(
    '%s in "%s" says the same afterwards, and has no error',
    async (slug, lang) => {
      const folder = join(content, 'retrospectives', slug);
      const facts = readFileSync(join(folder, 'incident.yaml'), 'utf8');
      const { frontmatter, body } = readPost(readFileSync(join(folder, `${lang}.mdx`), 'utf8'));
      const { data } = mergeShared(frontmatter.data, readYaml(facts).data, lang);
      write(`${slug}/${lang}.mdx`, `---\n${stringify(data)}---\n${body.replaceAll(/^import .*$|<\w+ role="img"[^]*?\/>/gm, '')}`);
      const before = (await site()).posts[0]!.data();
      const other = languages.find((one) => one !== lang)!;
      translate(slug, undefined, contentDir);
      const { posts, problems } = await site();
      expect(posts.find((one) => one.lang === lang)!.data()).toEqual(before);
      expect(posts.find((one) => one.lang === other)).toMatchObject({ draft: true });
      expect(problems.filter(isError).filter(({ rule }) => rule !== 'related' && rule !== 'cover')).toEqual([]);
      expect(splitFields(facts, () => false)).toEqual({ first: '', second: facts });
    },
  );
});

test('a new report can be translated as it stands', async () => {
  makePost({ title: '첫 보고서', kind: 'report' }, { contentDir, vocabulary, today: '2026-11-22' });
  expect(await told('첫-보고서', 'en')).toMatch(/^Made: .*en\.mdx\n[^]*incident\.yaml\n.*\{ ko: …, en: … \}: .*incident\.yaml, line \d+$/);
  expect((await site()).problems).toEqual([]);
});

test('facts that are shared already are joined, and a text in both languages needs no more', () => {
  write('one/ko.mdx', '---\ntitle: 하나\nexcerpt: 요약\nseverity: 2\nluck: [밤]\n---\n');
  write('one/incident.yaml', 'date: 2026-11-22\nsurprise: { ko: 몰랐다, en: Unknown }');
  expect(translate('one', undefined, contentDir).lines).toEqual([4]);
  expect(read('one/incident.yaml')).toBe('date: 2026-11-22\nsurprise: { ko: 몰랐다, en: Unknown }\nseverity: 2\nluck: [밤]\n');
});

test('plain Markdown stays plain Markdown, with the line ends it has', () => {
  write('one/en.md', '\uFEFF---\r\ntitle: One\r\nexcerpt: E\r\ndate: 2026-11-22\r\n---\r\n\r\nText <none>\r\n');
  translate('one', 'ko', contentDir);
  expect(Object.keys(all())).toEqual(['en.md', 'incident.yaml', 'ko.md'].map((name) => `retrospectives/one/${name}`));
  expect(read('one/en.md')).toBe('\uFEFF---\r\ntitle: One\r\nexcerpt: E\r\n---\r\n\r\nText <none>\r\n');
  expect(readPost(read('one/ko.md')).frontmatter.data).toEqual({ title: 'One', excerpt: 'E', draft: true });
});

describe('what cannot be translated is refused in one line, and nothing is changed', () => {
  beforeEach(() => {
    write('one/ko.mdx', post);
    write('both/ko.mdx', post);
    write('both/en.mdx', post);
    write('empty/notes.txt', 'x');
    write('broken/ko.mdx', '---\ntitle: [\n---\n');
    write('flow/ko.mdx', '---\n{ title: 하나, date: 2026-11-22 }\n---\n');
    write('anchored/ko.mdx', '---\ntitle: &it 하나\nexcerpt: E\nsurprise: *it\n---\n');
    write('../articles/writing/ko.mdx', post);
  });

  test.each([
    ['one', 'ko', /one\/ko\.mdx is there already, and nothing is overwritten; not written yet: en$/],
    ['both', 'en', /both\/en\.mdx is there already, and nothing is overwritten$/],
    ['both', undefined, /^"both" is written in every language of this site$/],
    ['onee', 'en', /^--translate: there is no retrospective "onee"; did you mean "one"\?$/],
    ['../../etc', 'en', /^--translate: there is no retrospective/],
    ['..', 'en', /^--translate: there is no retrospective/],
    ['', 'en', /^--translate: there is no retrospective/],
    ['writing', 'en', /^"writing" is an article, and articles share no facts/],
    ['empty', 'en', /empty holds no post to translate$/],
    ['broken', 'en', /broken\/ko\.mdx:\d+:\d+ {2}\S/],
    ['flow', 'en', /flow\/ko\.mdx:2:1 {2}write the fields one below the other/],
    ['anchored', 'en', /anchored\/ko\.mdx: its fields cannot stand in two files; write out what is an anchor/],
  ])('%s in %s', async (slug, lang, reason) => {
    const before = all();
    const refused = await told(slug, lang).catch((error: Error) => error.message);
    expect(refused).toMatch(reason);
    expect(refused).not.toContain('\n');
    expect(all()).toEqual(before);
  });
});
