import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retrospective } from '../schema/test-posts.ts';
import { contentDir } from '../environment.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { postLoader } from './loader.ts';

const vocabulary = readVocabulary(contentDir);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const post = (more = '') => `---\ntitle: T\nexcerpt: E\ndate: 2026-11-22\n${more}---\nText\n`;

/** Loads posts as Astro does: the stored entries by their ids. */
async function load(files: Record<string, string>, { isPreview = false } = {}) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'retrospectives', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const stored = new Map<string, { filePath?: string; data: unknown }>([['gone/ko', { data: {} }]]);
  const context = {
    store: { clear: () => stored.clear(), set: (entry: { id: string; data: unknown }) => stored.set(entry.id, entry) },
    parseData: async ({ data }: { data: Record<string, unknown> }) => retrospective.parse(data),
    generateDigest: (text: string) => text,
    config: { root: pathToFileURL(`${folder}/`) },
    watcher: isPreview ? { add: () => undefined, on: () => undefined } : undefined,
  };
  const loader = postLoader({ kind: 'retrospectives', contentDir: folder, vocabulary, isPublished: ({ draft }) => draft !== true });
  await loader.load(context as unknown as LoaderContext);
  return stored;
}

describe('the posts of a site', () => {
  const files = { 'a/ko.mdx': post(), 'b/ko.mdx': post('draft: true\n') };

  test('are those that are published; what is gone is forgotten', async () => {
    const stored = await load(files);
    expect([...stored.keys()]).toEqual(['a/ko']);
    expect(stored.get('a/ko')).toMatchObject({ filePath: 'retrospectives/a/ko.mdx', data: { title: 'T', kind: 'story' } });
  });

  test('are all of them in the preview', async () => expect([...(await load(files, { isPreview: true })).keys()]).toEqual(['a/ko', 'b/ko']));
});

test('one report tells every problem, and nothing is published', async () => {
  const loading = load({ 'a/ko.mdx': post('severity: 9\n'), 'b/ko.mdx': post('draft: true\nbogus: 1\n'), 'c/ko.mdx': post() });
  await expect(loading).rejects.toThrow(/^2 problem\(s\) in 2 file\(s\)\n.*a\/ko\.mdx:5:11 .*\n.*b\/ko\.mdx:6:1 /);
});
