import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOnly, removeFrom } from './keep-only.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
  for (const path of ['page/index.html', 'page/old.js', 'a/페이지/index.html', 'gone/deep/index.html', 'old.css']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const left = () =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.includes('.'))
    .sort();

test('what is not kept goes, with the folders that held it alone', () => {
  keepOnly(folder, new Set(['page/index.html', 'a/페이지/index.html']));
  expect(left()).toEqual(['a/페이지/index.html', 'page/index.html']);
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});

test('where nothing is kept, the folder goes, and none is none', () => {
  keepOnly(folder, new Set());
  expect(existsSync(folder)).toBe(false);
  expect(() => keepOnly(folder, new Set())).not.toThrow();
});

test('a file is removed with the folders that it leaves empty', () => {
  removeFrom(folder, 'gone/deep/index.html');
  removeFrom(folder, 'page/old.js');
  removeFrom(folder, 'old.css');
  expect(left()).toEqual(['a/페이지/index.html', 'page/index.html']);
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});
