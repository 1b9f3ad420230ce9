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
const hooks = () => keptPages(workDir).hooks as Record<string, (options: unknown) => void>;
const begin = () => hooks()['astro:config:setup']!({ command: 'build', config: { root: pathToFileURL(`${workDir}/`) }, logger: { debug: () => undefined } });
const end = () => hooks()['astro:build:done']!({});

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

test('what a build neither wrote nor took over is gone from the site', async () => {
  built();
  write('site/_astro/old.css', 'old');
  write('site/gone/index.html', 'gone');
  await setTimeout(20);
  begin();
  write('site/_astro/new.css', 'new');
  end();
  expect(['site/about/index.html', 'site/tags/장애/index.html', 'site/_astro/new.css', 'site/_astro/old.css', 'site/gone'].map(isThere)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([null, {}, { routes: null }, { routes: { 'page.astro': {} } }, { routes: { 'page.astro': { paths: { '/': {} } } } }])(
  'none is after a list of another kind: %j',
  (content) => {
    built();
    manifest(content);
    begin();
    expect(isTakenOver()).toBe(false);
  },
);
