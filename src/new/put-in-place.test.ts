import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isThere, putInPlace } from './put-in-place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const all = () => Object.fromEntries(files(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
const files = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

test('writes every file, and leaves nothing else behind', () => {
  writeFileSync(join(folder, 'there'), 'old');
  putInPlace(folder, [
    { path: 'a/b/c', text: 'new' },
    { path: 'there', text: 'newer', replaces: true },
  ]);
  expect(all()).toEqual({ 'a/b/c': 'new', there: 'newer' });
  expect(readdirSync(folder).sort()).toEqual(['a', 'there']);
});

describe('where something stands in the way, nothing is written', () => {
  test('and nothing is overwritten', () => {
    writeFileSync(join(folder, 'there'), 'old');
    expect(() =>
      putInPlace(folder, [
        { path: 'new', text: 'x' },
        { path: 'there', text: 'x' },
      ]),
    ).toThrow(/there is there already, and nothing is overwritten$/);
    expect(all()).toEqual({ there: 'old' });
  });

  test('and what was begun is undone', () => {
    writeFileSync(join(folder, 'first'), 'old');
    mkdirSync(join(folder, 'last'));
    writeFileSync(join(folder, 'last/inside'), 'kept');
    const blocked = { path: 'first/inside', text: 'x' };
    const begun = [
      { path: 'folder/new', text: 'x' },
      { path: 'last/inside', text: 'x', replaces: true },
    ];
    expect(() => putInPlace(folder, [...begun, blocked])).toThrow(/first: a file stands where a folder is needed\. Nothing was written$/);
    expect(all()).toEqual({ first: 'old', 'last/inside': 'kept' });
    expect(readdirSync(folder).sort()).toEqual(['first', 'last']);
  });

  test.each([
    ['a folder that is not there', 'missing', /missing: there is no such folder\. Nothing was written$/],
    ['a file as the folder', 'file', /file: a file stands where a folder is needed\. Nothing was written$/],
  ])('and %s is named in one line', (_, name, reason) => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => putInPlace(join(folder, name), [{ path: 'a', text: 'x' }])).toThrow(reason);
    expect(all()).toEqual({ file: '' });
  });
});

test('a name is taken, whichever way Hangul is stored', () => {
  mkdirSync(join(folder, '첫'.normalize('NFD')));
  expect(['첫', '둘', '첫/안'].map((path) => isThere(folder, path))).toEqual([true, false, false]);
});
