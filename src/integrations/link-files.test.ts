import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkFiles } from './link-files.ts';

vi.mock('node:fs', { spy: true });

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'link-'));
});
afterEach(() => {
  vi.resetAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const write = (path: string, text: string): void => {
  fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
  fs.writeFileSync(join(folder, path), text);
};
const read = (path: string) => fs.readFileSync(join(folder, path), 'utf8');

test.each<[string, () => void]>([
  ['linked', () => undefined],
  [
    'copied where the disk has no links',
    () =>
      vi.mocked(fs.linkSync).mockImplementation(() => {
        throw new Error('EXDEV');
      }),
  ],
])('files are %s into their places, over what is there, beside what else is there', (_, prepare) => {
  prepare();
  write('index/search/index.json', 'new');
  write('index/pagefind/deep/a', 'a');
  write('site/search/index.json', 'old');
  write('site/search/index.html', 'page');
  linkFiles(join(folder, 'index'), join(folder, 'site'));
  expect(['search/index.json', 'pagefind/deep/a', 'search/index.html'].map((path) => read(`site/${path}`))).toEqual(['new', 'a', 'page']);
  expect(vi.mocked(fs.copyFileSync).mock.calls.length).toBe(vi.mocked(fs.linkSync).getMockImplementation() ? 2 : 0);
});

test('what was there before, as a link to another file, leaves that file alone', () => {
  write('index/a', 'new');
  write('other', 'other');
  fs.mkdirSync(join(folder, 'site'));
  fs.linkSync(join(folder, 'other'), join(folder, 'site/a'));
  linkFiles(join(folder, 'index'), join(folder, 'site'));
  expect([read('site/a'), read('other')]).toEqual(['new', 'other']);
});

test('a file that is linked already is left alone', () => {
  write('index/a', 'new');
  linkFiles(join(folder, 'index'), join(folder, 'site'));
  linkFiles(join(folder, 'index'), join(folder, 'site'));
  expect(vi.mocked(fs.linkSync)).toHaveBeenCalledTimes(1);
});
