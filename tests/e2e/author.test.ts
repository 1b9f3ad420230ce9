import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../setup/dist/files.ts';
import { runBuild } from '../setup/run-build.ts';

/** A content folder with the vocabulary of the fixtures and these posts, and a folder to build into. */
async function siteOf(posts: Record<string, string>): Promise<{ CONTENT_DIR: string; OUT_DIR: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hoego-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  await cp(join(import.meta.dirname, '../fixtures/content/causes.yaml'), join(content, 'causes.yaml'));
  for (const [path, text] of Object.entries(posts)) {
    await mkdir(join(content, path, '..'), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') };
}

const post = (title: string, more = '') => `---\ntitle: ${title}\nexcerpt: 짧은 글\ndate: 2020-01-01\n${more}---\n\n본문이에요.\n`;

describe('a build', () => {
  test('of a site without posts succeeds, and the site says so', async () => {
    const site = await siteOf({});
    const { code, output } = await runBuild(site);
    expect(code, output).toBe(0);
    expect(readFileSync(join(site.OUT_DIR, 'index.html'), 'utf8')).toContain('아직 실린 글이 없어요.');
    expect(readFileSync(join(site.OUT_DIR, 'en/retrospectives/index.html'), 'utf8')).toContain('Nothing is published yet.');
  });

  test('of invalid posts fails, and names every problem of every post at its place', async () => {
    const { code, output } = await runBuild(
      await siteOf({
        'retrospectives/one/ko.mdx': post('하나', 'categories: [버그]\n'),
        'retrospectives/two/en.mdx': post('Two', 'toc: maybe\ntypo: here\n'),
      }),
    );
    expect(code).not.toBe(0);
    expect(output).toMatch(/one\/ko\.mdx:5:14 {2}error {2}schema .*"버그".*/);
    expect(output).toMatch(/two\/en\.mdx:5:6 {2}error {2}schema .*"maybe"/);
    expect(output).toMatch(/two\/en\.mdx:6:1 {2}error {2}schema .*unknown field "typo"/);
  });

  test('beside another does not disturb it', async () => {
    const [first, second] = [await siteOf({ 'retrospectives/first/ko.mdx': post('첫째') }), await siteOf({ 'retrospectives/second/ko.mdx': post('둘째') })];
    const ended = await Promise.all([runBuild(first), runBuild(second)]);
    expect(
      ended.map(({ code }) => code),
      ended.map(({ output }) => output).join('\n'),
    ).toEqual([0, 0]);
    const slugsIn = (folder: string) => filesIn(folder).filter((file) => /retrospectives\/(first|second)\/index\.html$/.test(file));
    expect([slugsIn(first.OUT_DIR), slugsIn(second.OUT_DIR)].map((files) => files.map((file) => file.split('/').at(-2)))).toEqual([['first'], ['second']]);
    expect(readFileSync(join(first.OUT_DIR, 'index.html'), 'utf8')).not.toContain('둘째');
  });
});
