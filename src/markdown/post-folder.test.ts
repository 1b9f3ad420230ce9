import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postFolders } from './post-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const folders = () => [...postFolders(root)].map(({ collection, name, texts, files }) => [`${collection}/${name}`, [...texts.keys()], [...files.keys()]]);

test('each folder of a collection, in order, with its texts and with the files beside them', () => {
  write('articles/b/ko.mdx', 'B');
  write('retrospectives/c/ko.mdx', 'C');
  write('retrospectives/a/ko.mdx', 'A');
  write('retrospectives/a/en.md', 'A');
  write('retrospectives/a/incident.yaml', 'a: 1');
  write('retrospectives/a/notes.md', 'Notes');
  write('retrospectives/a/metric.svg', '<svg/>');
  write('retrospectives/a/pictures/graph.png', '');
  write('retrospectives/a/.DS_Store', '');
  write('causes.yaml', '');
  expect(folders()).toEqual([
    ['retrospectives/a', ['en.md', 'incident.yaml', 'ko.mdx'], ['./metric.svg', './notes.md', './pictures/graph.png']],
    ['retrospectives/c', ['ko.mdx'], []],
    ['articles/b', ['ko.mdx'], []],
  ]);
});

test('the collection itself, where a post was put beside its folders', () => {
  write('retrospectives/ko.mdx', 'A');
  write('retrospectives/README.md', 'Notes');
  write('articles/README.md', 'Notes');
  expect(folders()).toEqual([['retrospectives/', ['ko.mdx'], ['./README.md']]]);
});

test('texts in a folder below a post’s, so that they are told that they are none', () => {
  write('retrospectives/a/b/ko.mdx', 'A');
  expect(folders()).toEqual([['retrospectives/a', ['b/ko.mdx'], []]]);
});

test('links to other places, which are not followed', () => {
  write('retrospectives/a/ko.mdx', 'A');
  write('elsewhere/ko.mdx', 'Elsewhere');
  for (const path of ['retrospectives/b', 'retrospectives/a/data']) symlinkSync(join(root, 'elsewhere'), join(root, path));
  symlinkSync(join(root, 'elsewhere/ko.mdx'), join(root, 'retrospectives/a/en.mdx'));
  const found = [...postFolders(root)].map(({ collection, name, texts, links }) => [`${collection}/${name}`, [...texts.keys()], links]);
  expect(found).toEqual([
    ['retrospectives/', [], ['b']],
    ['retrospectives/a', ['ko.mdx'], ['data', 'en.mdx']],
  ]);
});

test('a path from the working directory, and what reads the files', () => {
  write('retrospectives/a/ko.mdx', '가');
  write('retrospectives/a/metric.svg', '<svg/>');
  const [folder] = [...postFolders(root)];
  expect(folder?.path).toBe(relative(process.cwd(), join(root, 'retrospectives/a')));
  expect(folder?.texts.get('ko.mdx')).toEqual({ text: '가' });
  expect(String(folder?.files.get('./metric.svg')?.())).toBe('<svg/>');
});

describe('the digest', () => {
  const digest = () => [...postFolders(root)].find(({ name }) => name === 'a')?.digest;

  test.each([
    ['a post', 'ko.mdx', 'B'],
    ['shared facts', 'incident.yaml', 'a: 2'],
    ['a picture', 'metric.svg', '<svg></svg>'],
    ['a new file', 'pictures/new.png', ''],
  ])('changes with %s', (_, path, text) => {
    write('retrospectives/a/ko.mdx', 'A');
    write('retrospectives/a/incident.yaml', 'a: 1');
    write('retrospectives/a/metric.svg', '<svg/>');
    const before = digest();
    expect(digest()).toBe(before);
    write(`retrospectives/a/${path}`, text);
    expect(digest()).not.toBe(before);
  });

  test('does not change with a folder beside it', () => {
    write('retrospectives/a/ko.mdx', 'A');
    const before = digest();
    write('retrospectives/b/ko.mdx', 'B');
    expect(digest()).toBe(before);
  });

  test('is another for other bytes that read as the same letters', () => {
    write('retrospectives/a/ko.mdx', new Uint8Array([0xff]));
    const before = digest();
    write('retrospectives/a/ko.mdx', new Uint8Array([0xfe]));
    expect(digest()).not.toBe(before);
  });
});

test('a collection that is not there has none', () => expect([...postFolders(join(root, 'none'))]).toEqual([]));
