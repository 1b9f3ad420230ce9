import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putAside } from './aside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is put aside is out of the way, as often as it is made', async () => {
  const [site, aside] = [join(folder, 'site'), join(folder, 'aside')];
  for (const page of ['first.html', 'second.html']) {
    mkdirSync(site);
    writeFileSync(join(site, page), '');
    await putAside(site, aside);
  }
  expect(readdirSync(folder)).toEqual(['aside']);
  expect(readdirSync(aside, { recursive: true }).sort()).toEqual(['0', join('0', 'first.html'), '1', join('1', 'second.html')]);
});

test('where there is nothing, nothing is put aside', async () => {
  await putAside(join(folder, 'site'), join(folder, 'aside'));
  expect(readdirSync(folder)).toEqual([]);
});
