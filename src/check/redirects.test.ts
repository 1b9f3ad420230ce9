import { describe, expect, test } from 'vitest';
import { readYaml } from '../markdown/parse/yaml.ts';
import type { Language } from '../site.config.ts';
import type { CheckedPost } from './checked-post.ts';
import { redirectProblems, type Section } from './redirects.ts';

/** A post with these old addresses in its own file and in the facts its languages share. */
function post(slug: string, old: string, { lang = 'ko', shared = '' }: { lang?: Language; shared?: string } = {}): CheckedPost {
  const written = (file: string, list: string) => {
    const yaml = readYaml(list === '' ? '' : `title: T\nredirectFrom: ${list}\n`);
    return { file: `${slug}/${file}`, yaml, fields: yaml.data };
  };
  const own = written(`${lang}.mdx`, old);
  const common = written('incident.yaml', shared);
  return { slug, lang, own, shared: common, data: { ...common.fields, ...own.fields }, sourceOf: () => own };
}

const section = (name: Section['name'], posts: CheckedPost[], more: string[] = []): Section => ({
  name,
  slugs: new Set([...posts.map(({ slug }) => slug), ...more]),
  posts,
});

function problems(retrospectives: CheckedPost[], articles: CheckedPost[] = []): string[] {
  const sections = [section('retrospectives', retrospectives, ['unreadable']), section('articles', articles, ['essay'])];
  return redirectProblems(sections).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

test('an old address where nothing stands is fine', () => {
  expect(problems([post('a', '[/old/, /old/a, /retrospectives/old-slug/, /en/retrospectives/old-slug/, /articles/a/, /ko/retrospectives/a/]')])).toEqual([]);
});

describe('an address that the site has is an error at its place', () => {
  test.each(['/retrospectives/', '/articles', '/causes/data-store/', '/tags/장애/', '/search/', '/about/', '/en/', '/en/about/', '/404.html', '/index.html'])(
    '%s',
    (path) => {
      expect(problems([post('a', `[/old/, ${path}]`)])).toEqual([
        `a/ko.mdx:2:23 redirect redirectFrom.1: "${path}" is a page of this site: give an address where nothing stands`,
      ]);
    },
  );

  test.each([
    ['/retrospectives/b/', 'b'],
    ['/retrospectives/b/index.html', 'b'],
    ['/en/retrospectives/b', 'b'],
    ['/retrospectives/a/', 'a'],
    ['/retrospectives/unreadable/', 'unreadable'],
    ['/articles/essay/', 'essay'],
    ['/en/articles/essay/', 'essay'],
  ])('%s, the address of a post', (path, slug) => {
    expect(problems([post('a', `[${path}]`), post('b', '')])).toEqual([
      `a/ko.mdx:2:16 redirect redirectFrom.0: "${path}" is the address of the post "${slug}": give an address where nothing stands`,
    ]);
  });
});

describe('an old address leads to one page', () => {
  const repeated = (index: number, path: string, place: string) =>
    `redirect redirectFrom.${index}: "${path}" is given at ${place} already: an old address leads to one page`;

  test('not to two posts, however it is spelt', () => {
    expect(problems([post('a', '[/old/]'), post('b', '[/x/, /old]')])).toEqual([`b/ko.mdx:2:21 ${repeated(1, '/old', 'a/ko.mdx:2')}`]);
  });
  test('not to a retrospective and an article', () => {
    expect(problems([post('a', '[/old/]')], [post('b', '[/old/]')])).toEqual([`b/ko.mdx:2:16 ${repeated(0, '/old/', 'a/ko.mdx:2')}`]);
  });
  test('not twice to one post', () => {
    expect(problems([post('a', '[/old/, /old/]')])).toEqual([`a/ko.mdx:2:23 ${repeated(1, '/old/', 'a/ko.mdx:2')}`]);
  });
  test('not to two languages of a post', () => {
    expect(problems([post('a', '[/old/]', { lang: 'en' }), post('a', '[/old/]')])).toEqual([`a/ko.mdx:2:16 ${repeated(0, '/old/', 'a/en.mdx:2')}`]);
  });
  test('and the facts that languages share give it once', () => {
    const shared = '[/old/]';
    expect(problems([post('a', '', { lang: 'en', shared }), post('a', '', { shared }), post('a', shared, { shared })])).toEqual([]);
  });
});

test('what is no path of this site is left to the schema', () => expect(problems([post('a', '[about, 1, /../]'), post('b', 'none')])).toEqual([]));
