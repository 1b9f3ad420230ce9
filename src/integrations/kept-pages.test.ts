import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  write('dist/about/index.html', 'about');
  write('dist/tags/장애/index.html', 'tag');
  const paths = { '/about/': { outputFile: 'about/index.html' }, '/tags/장애/': { outputFile: encodeURI('tags/장애/index.html') } };
  manifest({ routes: { 'page.astro': { paths } } });
  end();
}

const isTakenOver = () => existsSync(join(workDir, 'dist'));

test('pages are taken over as the last build left them', () => {
  built();
  begin();
  expect(isTakenOver()).toBe(true);
});

test.each(['about', 'tags/장애'])('none is after that of %s was damaged', (name) => {
  built();
  write(`dist/${name}/index.html`, 'damaged');
  begin();
  expect(isTakenOver()).toBe(false);
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
