import { describe, expect, test } from 'vitest';
import { readExample } from '../../markdown/read-example.ts';
import type { Collection } from '../checked-post.ts';
import { examplePost } from '../example.ts';
import { formatProblem } from '../problem.ts';

/** What the rule finds between languages with these fields, with paths from the post's folder. */
function problems(ko: string, en: string, { shared = '', collection = 'retrospectives' }: { shared?: string; collection?: Collection } = {}): string[] {
  const folder = `${collection}/example`;
  const post = (lang: string, fields: string) => examplePost({ fields, name: `${folder}/${lang}.mdx` });
  const files = { ...post('ko', ko), ...post('en', en), ...(shared && { [`${folder}/incident.yaml`]: `${shared}\n` }) };
  const found = readExample(files).problems.filter(({ rule }) => rule === 'one-place');
  return found.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));
}

describe('two languages of a post that contradict each other are an error at the second', () => {
  test.each([
    ['kind', 'story', 'report'],
    ['occurred', '2017', '2018'],
    ['provenance', 'first-hand', 'retold'],
    ['organization', '카카오', 'Kakao'],
    ['categories', '[code-defect]', '[data-store]'],
    ['tags', '[a, b]', '[a]'],
    ['technologies', '[a]', '[b]'],
    ['services', '[a]', '[]'],
    ['incident', '{ startedAt: 16:00 }', '{ startedAt: 17:00 }'],
    ['severity', '1', '2'],
    ['trigger', 'attack', 'unknown'],
    ['detection', 'alert', 'staff'],
    ['mitigation', '[rollback]', '[rollback, restore]'],
    ['related', '[b]', '[c]'],
    ['withdrawn', 'true', 'false'],
  ])('%s', (field, ko, en) => {
    const own = `surprise: S\n${field}: ${ko}`;
    expect(problems(own, `${field}: ${en}`)).toEqual([
      `en.mdx:5:${field.length + 3}  error  one-place  ${field} differs from ko.mdx:6: keep it in incident.yaml`,
    ]);
    expect(problems(own, own)).toEqual([]);
    expect(problems(own, '')).toEqual([]);
  });

  test('each of several', () => expect(problems('kind: story\nseverity: 1', 'kind: report\nseverity: 2')).toHaveLength(2));
  test('of an article, too', () => expect(problems('tags: [a]', 'tags: [b]', { collection: 'articles' })).toHaveLength(1));
});

describe('no contradiction', () => {
  test.each(['title', 'excerpt', 'surprise', 'coverAlt'])('is text in another language: %s', (field) =>
    expect(problems(`${field}: 가`, `${field}: A`)).toEqual([]),
  );
  test('is a translation of a later day', () => expect(problems('updated: 2026-11-22', 'updated: 2026-12-01')).toEqual([]));
  test('is an old address for each', () => expect(problems('redirectFrom: [/a/]', 'redirectFrom: [/b/]')).toEqual([]));
  test('is the same value written in another way', () => {
    expect(problems('occurred: 2017', 'occurred: "2017"')).toEqual([]);
    expect(problems('tags: [b, a]', 'tags: [a, b]')).toEqual([]);
    expect(problems('tags: [장애]', `tags: [${'장애'.normalize('NFD')}]`)).toEqual([]);
  });
  test('is what another rule says already', () => expect(problems('severity: 9', 'severity: 1')).toEqual([]));
});

describe('a fact that stands in the shared facts, too', () => {
  const shared = '# facts\ntags: [a]';

  test('and differs is a problem that names both', () => {
    expect(problems('tags: [b]', '', { shared })).toEqual(['ko.mdx:5:7  error  one-place  tags differs from incident.yaml:2: keep it in one place']);
  });
  test('and differs in each language is said of each, and not between them', () => {
    expect(problems('tags: [b]', 'tags: [c]', { shared })).toEqual([
      expect.stringMatching(/^en\.mdx:5:7 .*yaml:2/),
      expect.stringMatching(/^ko\.mdx:5:7 .*yaml:2/),
    ]);
  });
  test('and is equal is no problem', () => expect(problems('tags: [a]', 'tags: [a]', { shared })).toEqual([]));
});
