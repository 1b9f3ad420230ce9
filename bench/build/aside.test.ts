import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putAside, removeWithAside } from './aside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A built site with a page of its own. */
function build(page: string): string {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, page), '');
  return site;
}

test('what is put aside is out of the way, and all of it is removed in the end', async () => {
  await putAside(build('first.html'));
  expect(existsSync(join(folder, 'site'))).toBe(false);
  await putAside(build('second.html'));
  const site = build('third.html');
  expect(readdirSync(site)).toEqual(['third.html']);
  expect(readdirSync(folder)).toHaveLength(3);
  writeFileSync(join(folder, 'site-of-another'), '');
  await removeWithAside(site);
  expect(readdirSync(folder)).toEqual(['site-of-another']);
});

test('where there is nothing, nothing is put aside or removed', async () => {
  await putAside(join(folder, 'site'));
  await removeWithAside(join(folder, 'none', 'site'));
  expect(readdirSync(folder)).toEqual([]);
});
