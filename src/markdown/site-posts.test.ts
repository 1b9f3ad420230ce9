import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../check/problem.ts';
import { contentDir } from '../environment.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { readSitePosts } from './site-posts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The problems of a site of these files, with paths from its folder. */
async function problems(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { problems } = await readSitePosts(folder, readVocabulary(contentDir));
  return problems.map((problem) => formatProblem(problem).replaceAll(`${relative(process.cwd(), folder)}/`, ''));
}

const post = (more = '') => `---\ntitle: T\nexcerpt: E\ndate: 2026-11-22\n${more}---\n`;

test('an old address is looked up among the posts of every kind', async () => {
  const found = await problems({
    'retrospectives/a/ko.mdx': post('redirectFrom: [/old/]\n'),
    'retrospectives/c/ko.mdx': post('redirectFrom: [/articles/b/]\n'),
    'articles/b/ko.mdx': post('redirectFrom: [/old/]\n'),
  });
  expect(found).toEqual([
    expect.stringMatching(/^retrospectives\/c\/ko\.mdx:5:16 {2}error {2}redirect {2}.*the post "b"/),
    expect.stringMatching(/^articles\/b\/ko\.mdx:5:16 {2}error {2}redirect {2}.*retrospectives\/a\/ko\.mdx:5 already/),
  ]);
});

test('one in the shared facts is said once, however many languages share them', async () => {
  const own = '---\ntitle: T\nexcerpt: E\n---\n';
  const shared = 'date: 2026-11-22\nredirectFrom: [/old/, /about/]\n';
  const found = await problems({ 'retrospectives/a/ko.mdx': own, 'retrospectives/a/en.mdx': own, 'retrospectives/a/incident.yaml': shared });
  expect(found).toEqual([expect.stringContaining('retrospectives/a/incident.yaml:2:23  error  redirect')]);
});
