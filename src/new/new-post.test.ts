import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPost } from '../markdown/parse/frontmatter.ts';
import { readSitePosts } from '../markdown/site-posts.ts';
import { kinds, type Kind } from '../schema/retrospective.ts';
import { languages, type Language } from '../site.config.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { makePost } from './new-post.ts';
import { postText, templateFile } from './post-text.ts';
import { runNew, type Given } from './run-new.ts';

const vocabulary = readVocabulary(join(import.meta.dirname, '../../content'));
const today = '2026-11-22';
const every = kinds.flatMap((kind) => languages.map((lang): [Kind, Language] => [kind, lang]));

/** What every template asks. */
const question: Record<Language, string> = {
  ko: '무엇을 보고 괜찮다고 판단했나요?',
  en: 'What did you believe at the time, and why was that reasonable?',
};

let contentDir: string;
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(contentDir, { recursive: true }));

const place = () => ({ contentDir, vocabulary, today });
const run = (words: string[], values: Given['values'] = {}) => runNew({ words, values }, place());
const problems = async () => (await readSitePosts({ contentDir, vocabulary, keeps: false })).problems;
const written = (path: string) => readFileSync(join(contentDir, 'retrospectives', path), 'utf8');

describe.each(every)('the template of a %s in "%s"', (kind, lang) => {
  const template = readFileSync(templateFile(kind, lang), 'utf8');
  const guide = [...template.matchAll(/^\s*# .*$|\{\/\*[^]*?\*\/\}/gm)].map(([comment]) => comment);

  test('makes a post without any problem, as a draft and after it', async () => {
    const path = makePost({ title: '제목 Title', kind, lang }, place());
    expect(await problems()).toEqual([]);
    const file = join(contentDir, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^draft: true\n/m, ''));
    expect(await problems()).toEqual([]);
  });

  test('is a draft of its kind, of today', () => {
    const { data } = readPost(postText({ title: 'T', kind, lang, categories: [], date: today })).frontmatter;
    expect(data).toMatchObject({ title: 'T', excerpt: 'T', date: today, draft: true, toc: true });
    expect(data['kind'] ?? 'story').toBe(kind);
  });

  test('asks questions that help, in its language', () => {
    expect(guide.join('\n').match(/[^?]\?/g)?.length).toBeGreaterThan(5);
    expect(guide.join('\n')).toContain(question[lang]);
    const isKorean = (comment: string) => /\p{Script=Hangul}/u.test(comment);
    // Names of fields are the same in both.
    const words = guide.filter((comment) => /[^\s#]/.test(comment) && !/^\s*# (?:startedAt|detectedAt|decidedAt|mitigatedAt|resolvedAt):/.test(comment));
    expect(words.filter((comment) => isKorean(comment) !== (lang === 'ko'))).toEqual([]);
  });

  test('keeps its guide when the fields are filled in', () => {
    const text = postText({ title: 'a: "b" # c', kind, lang, categories: ['code-defect', 'data-store'], excerpt: '- d', date: today });
    expect(guide.filter((comment) => !text.includes(comment.trim()))).toEqual([]);
    expect(readPost(text).frontmatter.data).toMatchObject({ title: 'a: "b" # c', excerpt: '- d', categories: ['code-defect', 'data-store'] });
  });
});

test('a title reads back as it was written, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      fc.pre(title.trim() !== '');
      const { data, errors } = readPost(postText({ title, kind: 'story', lang: 'ko', categories: [], date: today })).frontmatter;
      expect(errors).toEqual([]);
      expect(data['title']).toBe(title.replaceAll(/\s+/g, ' ').trim());
    }),
  );
});

test('an excerpt is never too long', async () => {
  makePost({ title: '가'.repeat(300), slug: 'long' }, place());
  expect(await problems()).toEqual([]);
});

describe('npm run new', () => {
  test('says what it made and what comes next', async () => {
    expect(await run(['첫 장애'])).toMatch(/^만들었어요: .*retrospectives\/첫-장애\/ko\.mdx\n[^]*npm run dev[^]*npm run check/);
    expect(await run(['Nearly'], { kind: ['near-miss'], lang: ['en'], slug: ['nearly-so'] })).toMatch(/^Made: .*retrospectives\/nearly-so\/en\.mdx\n/);
    expect(readdirSync(join(contentDir, 'retrospectives')).sort()).toEqual(['nearly-so', '첫-장애']);
    expect(readdirSync(contentDir)).toEqual(['retrospectives']);
  });

  test('takes categories one by one and with commas', async () => {
    await run(['A'], { kind: ['report'], category: ['code-defect,data-store', 'network-dns'] });
    const { data } = readPost(written('a/ko.mdx')).frontmatter;
    expect([data['categories'], (data['factors'] as { category: string }[])[0]!.category]).toEqual([
      ['code-defect', 'data-store', 'network-dns'],
      'code-defect',
    ]);
  });

  test('never overwrites', async () => {
    await run(['A'], { lang: ['en'] });
    const before = written('a/en.mdx');
    await expect(run(['A'], { lang: ['en'] })).rejects.toThrow(
      /a is there already, and nothing is overwritten: "a-2" is free \(--slug\), or add a language with --translate a$/,
    );
    await expect(run(['B'], { slug: ['a'] })).rejects.toThrow(/^--slug: .*"a-2" is free/);
    expect(written('a/en.mdx')).toBe(before);
  });

  test.each([
    [[], {}, /^the title is missing/],
    [['  '], {}, /^the title is missing/],
    [['A', 'report'], {}, /^one title, in quotes: here are "A" and "report"/],
    [['!!!'], {}, /^no address can be made of "!!!": give one with --slug$/],
    [['A'], { kind: ['repotr'] }, /^--kind: "repotr" is not a kind of post; did you mean "report"\? Allowed: story, report, near-miss$/],
    [['A'], { lang: ['fr'] }, /^--lang: "fr" is not a language of this site\. Allowed: ko, en$/],
    [['A'], { slug: ['My Slug'] }, /^--slug: "My Slug" is not a slug: .*; did you mean "my-slug"\?$/],
    [['A'], { slug: ['../../etc'] }, /^--slug: .*; did you mean "etc"\?$/],
    [['A'], { slug: ['가'.repeat(81)] }, /at most 80 characters/],
    [['A'], { slug: [''] }, /^--slug: "" is not a slug/],
    [['A'], { category: ['config-chang'] }, /^--category: "config-chang" is not a category, did you mean "config-change"\?/],
    [['A'], { category: ['code-defect,code-defect'] }, /"code-defect" is listed twice/],
    [['A'], { category: ['code-defect,data-store,network-dns,coordination,undetermined'] }, /at most 4 categories, and here are 5/],
    [['A'], { translate: ['a'], lang: ['en'] }, /^--translate goes with --lang alone/],
  ] as [string[], Given['values'], RegExp][])('%j %j is refused in one line, and nothing is made', async (words, values, reason) => {
    const refused = await run(words, values).catch((error: Error) => error.message);
    expect(refused).toMatch(reason);
    expect(refused).not.toContain('\n');
    expect(readdirSync(contentDir)).toEqual([]);
  });

  test('a site without "undetermined" is asked for a category', async () => {
    const causes = new Map([...vocabulary.causes].filter(([slug]) => slug !== 'undetermined'));
    const made = runNew({ words: ['A'], values: { kind: ['report'] } }, { ...place(), vocabulary: { ...vocabulary, causes } });
    await expect(made).rejects.toThrow(/^a report cannot be made so: give a category with --category/);
    expect(existsSync(join(contentDir, 'retrospectives'))).toBe(false);
  });

  test('what is wrong elsewhere is not answered with a category', () =>
    expect(() => makePost({ title: 'A', excerpt: 'a'.repeat(201) }, place())).toThrow(/^a story cannot be made so; excerpt: at most 200 characters/));
});
