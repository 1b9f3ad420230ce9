import { describe, expect, test } from 'vitest';
import { article, articlePost } from '../../tests/unit/samples.ts';
import type { Language } from '../site.config.ts';
import { byLanguage, newestFirst, versionFor } from './post.ts';

const entry = (slug: string, lang: Language) => ({ slug, lang, data: {} });
const grouped = (...entries: ReturnType<typeof entry>[]) => byLanguage(entries, ({ slug, lang }) => ({ slug, lang }));

describe('posts and their languages', () => {
  test('a post of two languages is one post, the site’s first language first', () => {
    const [en, ko] = [entry('a', 'en'), entry('a', 'ko')];
    const posts = grouped(en, entry('b', 'en'), ko);
    expect(posts.map(({ slug, versions }) => [slug, versions.map(({ lang }) => lang)])).toEqual([
      ['a', ['ko', 'en']],
      ['b', ['en']],
    ]);
    expect(posts[0]?.any).toBe(ko);
  });
  test('no entry, no post', () => expect(grouped()).toEqual([]));
});

describe('a reader sees a post', () => {
  const [both, english] = grouped(entry('a', 'en'), entry('a', 'ko'), entry('b', 'en'));
  test('in their own language', () => {
    expect(versionFor(both!, 'ko').lang).toBe('ko');
    expect(versionFor(both!, 'en').lang).toBe('en');
  });
  test('else in the one it is written in', () => expect(versionFor(english!, 'ko').lang).toBe('en'));
});

test('the newest post comes first, and posts of one day stay as they are', () => {
  const posts = [
    ['old', '2023-12-31'],
    ['one', '2024-10-01'],
    ['two', '2024-10-01'],
    ['new', '2024-10-02'],
  ].map(([slug, date]) => articlePost(slug!, { en: article({ date }) }));
  expect(posts.sort(newestFirst).map(({ slug }) => slug)).toEqual(['new', 'one', 'two', 'old']);
});
