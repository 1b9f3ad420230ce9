import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeOlder } from './remove-older.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'older-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, path);
  return file;
};
const isThere = (path: string) => existsSync(join(folder, path));
/** When it is now, by the clock of the file system, and surely later than all that was written before. */
async function now(): Promise<number> {
  await setTimeout(20);
  return statSync(write('../older-now')).ctimeMs;
}
afterEach(() => rmSync(join(folder, '../older-now'), { force: true }));

test('what is older goes, with the folders that held it alone; what is kept, newer, or linked since stays', async () => {
  const linked = write('aside/linked');
  for (const path of ['gone/deep/index.html', 'page/index.html', 'page/old.js', 'again.css', 'a/페이지/index.html']) write(path);
  const since = await now();
  write('again.css');
  linkSync(linked, join(folder, 'page/linked'));
  expect(removeOlder(folder, { since, isKept: new Set(['page/index.html', 'a/페이지/index.html']) })).toBe(true);
  expect(['page/index.html', 'a/페이지/index.html', 'again.css', 'page/linked'].filter((path) => !isThere(path))).toEqual([]);
  expect(['gone', 'page/old.js'].filter(isThere)).toEqual([]);
});

test('where nothing is left, the folder goes, too', async () => {
  write('a/index.html');
  expect(removeOlder(folder, { since: await now(), isKept: new Set() })).toBe(false);
  expect(existsSync(folder)).toBe(false);
});
