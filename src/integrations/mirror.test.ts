import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mirror } from './mirror.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
/** Makes a file one that was written long ago. */
const age = (path: string) => utimesSync(at(path), 1, 1);
const timeOf = (path: string) => statSync(at(path)).mtimeMs;
const place = () => mirror(at('site'), at('dist'));

/** The files that `dist` holds, with their texts. */
const placed = () =>
  Object.fromEntries(
    readdirSync(at('dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(at('dist/').length), readFileSync(file, 'utf8')]),
  );

test('holds what the other holds, but for what is left out, and no more', () => {
  write('site/a/index.html', 'a');
  write('site/search/b.json', 'b');
  write('site/search/records.json', '[]');
  write('dist/old/deep/index.html', 'old');
  write('dist/search/old.json', 'old');
  write('dist/search/records.json', 'old');
  mirror(at('site'), at('dist'), (path) => path === 'search/records.json');
  expect(placed()).toEqual({ 'a/index.html': 'a', 'search/b.json': 'b' });
  expect(existsSync(at('dist/old'))).toBe(false);
});

test('takes over what changed, with its time, even where it has the same size', () => {
  write('site/a.html', 'aa');
  write('dist/a.html', 'bb');
  age('dist/a.html');
  place();
  expect(placed()).toEqual({ 'a.html': 'aa' });
  expect(Math.abs(timeOf('dist/a.html') - timeOf('site/a.html'))).toBeLessThan(2);
});

test('leaves alone what is the same, though it was written again', () => {
  write('site/a.html', 'aa');
  write('dist/a.html', 'aa');
  age('dist/a.html');
  place();
  expect(timeOf('dist/a.html')).toBe(1000);
});

test('does not read what has the size and the time that it was given', () => {
  write('site/a.html', 'aa');
  place();
  const { atime, mtime } = statSync(at('dist/a.html'));
  write('dist/a.html', 'bb');
  utimesSync(at('dist/a.html'), atime, mtime);
  place();
  expect(placed()).toEqual({ 'a.html': 'bb' });
});

test.each<[string, string, string]>([
  ['a folder', 'dist/a/index.html', 'site/a'],
  ['a file', 'dist/a', 'site/a/index.html'],
])('puts what is wanted where %s was', (_, before, after) => {
  write(before, 'before');
  write(after, 'after');
  place();
  expect(Object.values(placed())).toEqual(['after']);
});

test('writes nothing through a link', () => {
  write('elsewhere.html', 'elsewhere');
  write('site/a.html', 'a');
  mkdirSync(at('dist'));
  symlinkSync(at('elsewhere.html'), at('dist/a.html'));
  place();
  expect(placed()).toEqual({ 'a.html': 'a' });
  expect(readFileSync(at('elsewhere.html'), 'utf8')).toBe('elsewhere');
});

test('follows no link to a folder, but for the whole', () => {
  write('elsewhere/kept', 'kept');
  write('site/img/a.png', 'a');
  mkdirSync(at('real'));
  symlinkSync(at('elsewhere'), at('real/img'));
  symlinkSync(at('real'), at('dist'));
  place();
  expect(readFileSync(at('real/img/a.png'), 'utf8')).toBe('a');
  expect(readdirSync(at('elsewhere'))).toEqual(['kept']);
});

test('what differs in upper and lower case only gives way', () => {
  write('site/tags/a', 'new');
  write('dist/Tags/a', 'old');
  place();
  expect(placed()).toEqual({ 'tags/a': 'new' });
});

test('makes the folder where there is none', () => {
  write('site/a.html', 'a');
  mirror(at('site'), at('deep/dist'));
  expect(readFileSync(at('deep/dist/a.html'), 'utf8')).toBe('a');
});
