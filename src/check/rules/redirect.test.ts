import { describe, expect, test } from 'vitest';
import { readExample } from '../../markdown/read-example.ts';
import { examplePost } from '../example.ts';
import { formatProblem } from '../problem.ts';
import type { Example } from '../rule.ts';

/** A post with these old addresses at line 6. */
const post = (path: string, old = '') => examplePost({ fields: `surprise: S${old && `\nredirectFrom: ${old}`}`, name: `${path}.mdx` });
const unreadable = { 'retrospectives/unreadable/ko.mdx': '---\ntitle: [\n---\n' };

/** What the rule finds in these posts, beside one that cannot be read and an article. */
function problems(...posts: Example[]): string[] {
  const files: Example = Object.assign({ ...unreadable, ...examplePost({ name: 'articles/essay/ko.mdx' }) }, ...posts);
  const found = readExample(files).problems.filter(({ rule }) => rule === 'redirect');
  return found.map((problem) => formatProblem(problem).replace('  error  redirect  ', ' '));
}

const a = 'retrospectives/a/ko';
const b = 'retrospectives/b/ko';

test('an old address where nothing stands is fine', () => {
  const old = ['/old/', '/old/a', '/retrospectives/old-slug/', '/en/retrospectives/old-slug/', '/articles/a/', '/ko/retrospectives/a/'];
  expect(problems(post(a, `[${old.join(', ')}]`))).toEqual([]);
});

describe('an address that the site has is an error at its place', () => {
  test.each(['/retrospectives/', '/articles', '/causes/data-store/', '/tags/장애/', '/search/', '/about/', '/en/', '/en/about/', '/404.html', '/index.html'])(
    '%s',
    (path) => {
      expect(problems(post(a, `[/old/, ${path}]`))).toEqual([
        `${a}.mdx:6:23 redirectFrom.1: "${path}" is a page of this site: give an address where nothing stands`,
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
    expect(problems(post(a, `[${path}]`), post(b))).toEqual([
      `${a}.mdx:6:16 redirectFrom.0: "${path}" is the address of the post "${slug}": give an address where nothing stands`,
    ]);
  });
});

describe('an old address leads to one page', () => {
  const repeated = (index: number, path: string, place: string) =>
    `redirectFrom.${index}: "${path}" is given at ${place} already: an old address leads to one page`;

  test('not to two posts, however it is spelt', () => {
    expect(problems(post(a, '[/old/]'), post(b, '[/x/, /old]'))).toEqual([`${b}.mdx:6:21 ${repeated(1, '/old', `${a}.mdx:6`)}`]);
  });
  test('not to a retrospective and an article', () => {
    expect(problems(post('articles/b/ko', '[/old/]'), post(a, '[/old/]'))).toEqual([`articles/b/ko.mdx:6:16 ${repeated(0, '/old/', `${a}.mdx:6`)}`]);
  });
  test('not twice to one post', () => {
    expect(problems(post(a, '[/old/, /old/]'))).toEqual([`${a}.mdx:6:23 ${repeated(1, '/old/', `${a}.mdx:6`)}`]);
  });
  test('not to two languages of a post', () => {
    expect(problems(post('retrospectives/a/en', '[/old/]'), post(a, '[/old/]'))).toEqual([
      `${a}.mdx:6:16 ${repeated(0, '/old/', 'retrospectives/a/en.mdx:6')}`,
    ]);
  });
  test('and the facts that languages share give it once', () => {
    const shared = { 'retrospectives/a/incident.yaml': 'redirectFrom: [/old/]\n' };
    expect(problems(post('retrospectives/a/en'), post(a), shared)).toEqual([]);
    expect(problems(post('retrospectives/a/en'), post(a, '[/old/]'), shared)).toEqual([]);
  });
  test('and one of the site in the shared facts is said once, however many languages share them', () => {
    const shared = { 'retrospectives/a/incident.yaml': 'redirectFrom: [/old/, /about/]\n' };
    expect(problems(post('retrospectives/a/en'), post(a), shared)).toEqual([expect.stringContaining('retrospectives/a/incident.yaml:1:23 redirectFrom.1')]);
  });
});

test('what is no path of this site is left to the schema', () => expect(problems(post(a, '[about, 1, /../]'), post(b, 'none'))).toEqual([]));
