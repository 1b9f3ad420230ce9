import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../setup/dist/files.ts';
import { runBuild } from '../setup/run-build.ts';
import { post, siteOf } from '../setup/small-site.ts';

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
