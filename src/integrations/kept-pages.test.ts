import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPages } from './kept-pages.ts';

let workDir: string;
beforeEach(() => {
  workDir = mkdtempSync(join(tmpdir(), 'kept-pages-'));
});
afterEach(() => rmSync(workDir, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(workDir, path)), { recursive: true });
  writeFileSync(join(workDir, path), text);
};
const manifest = (content: unknown) => write('incremental-build.json', JSON.stringify(content));

/** What happens at the begin and at the end of a build. */
let hooks: Record<string, (options: unknown) => void>;
const begin = () => {
  hooks = keptPages(workDir).hooks as typeof hooks;
  const [root, publicDir] = ['', 'public/'].map((path) => pathToFileURL(`${workDir}/${path}`));
  hooks['astro:config:setup']!({ command: 'build', config: { root, publicDir }, logger: { debug: () => undefined } });
};
const end = () => hooks['astro:build:done']!({});

/** A build that kept two pages, which Astro names as their addresses are. */
function built(): void {
  begin();
  for (const folder of ['dist', 'site']) {
    write(`${folder}/about/index.html`, 'about');
    write(`${folder}/tags/장애/index.html`, 'tag');
  }
  const paths = { '/about/': { outputFile: 'about/index.html' }, '/tags/장애/': { outputFile: encodeURI('tags/장애/index.html') } };
  manifest({ routes: { 'page.astro': { paths } } });
  end();
}

const isThere = (path: string) => existsSync(join(workDir, path));
const isTakenOver = () => isThere('dist') && isThere('site');

test('pages are taken over as the last build left them', () => {
  built();
  begin();
  expect(isTakenOver()).toBe(true);
});

test.each(['dist/about', 'dist/tags/장애', 'site/about', 'site/tags/장애'])('none is after %s was damaged', (name) => {
  built();
  write(`${name}/index.html`, 'damaged');
  begin();
  expect(isThere('dist') || isThere('site')).toBe(false);
});

test('all but the pages is gone from the site before a build, and after it the pages that are no more', () => {
  built();
  write('site/_astro/old.css', 'old');
  begin();
  expect(['site/about/index.html', 'site/tags/장애/index.html', 'site/_astro'].map(isThere)).toEqual([true, true, false]);
  manifest({ routes: { 'page.astro': { paths: { '/about/': { outputFile: 'about/index.html' } } } } });
  end();
  expect(['site/about/index.html', 'site/tags'].map(isThere)).toEqual([true, false]);
});

test('a page that is kept no more stays where the build has written it', async () => {
  built();
  begin();
  await setTimeout(20);
  write('site/tags/장애/index.html', 'made anew');
  manifest({});
  end();
  expect(['site/about', 'site/tags/장애/index.html'].map(isThere)).toEqual([false, true]);
});

test.each(['public/about/index.html', 'public/about', 'public/about/index.html/deeper'])('%s has the place of a page', (file) => {
  built();
  write(file, 'of the team');
  begin();
  expect(['site/about', 'site/tags/장애/index.html'].map(isThere)).toEqual([false, true]);
});

test('none is taken over after a file of the team stood in the place of one', () => {
  built();
  write('public/about/index.html', 'of the team');
  begin();
  write('site/about/index.html', 'of the team');
  end();
  rmSync(join(workDir, 'public'), { recursive: true });
  begin();
  expect(isThere('dist') || isThere('site')).toBe(false);
});

test.each([
  null,
  {},
  { routes: null },
  { routes: { 'page.astro': {} } },
  { routes: { 'page.astro': { paths: { '/': {} } } } },
  { routes: { 'page.astro': { paths: { '/': { outputFile: '%/' } } } } },
])('none is after a list of another kind: %j', (content) => {
  built();
  manifest(content);
  begin();
  expect(isTakenOver()).toBe(false);
});
