import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSitePosts } from '../src/markdown/site-posts.ts';
import { readVocabulary } from '../src/vocabulary/vocabulary.ts';
import { editPost, generatePosts } from './posts.ts';

const count = 60;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoego-posts-'));
  for (const name of ['one', 'two']) await generatePosts(join(folder, name), count);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Text of every file, by its path. */
async function filesOf(name: string): Promise<Map<string, string>> {
  const cwd = join(folder, name);
  const paths = globSync('**/*.*', { cwd }).toSorted();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(cwd, path), 'utf8')] as const)));
}

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');

const textsOf = async (name: string): Promise<string[]> => [...(await filesOf(name))].filter(([path]) => path.endsWith('.mdx')).map(([, text]) => text);

describe('generated posts', () => {
  test('are the same each time', async () => expect(await filesOf('one')).toEqual(await filesOf('two')));

  test('are accepted by the checker', async () => {
    const contentDir = join(folder, 'one');
    const { posts, problems } = await readSitePosts({ contentDir, vocabulary: readVocabulary(contentDir), keeps: false });
    expect(problems).toEqual([]);
    expect(posts.map(({ lang }) => lang).filter((lang) => lang === 'ko')).toHaveLength(count / 2);
    expect(posts).toHaveLength(count);
  });

  test('have about 900 words and three code blocks', async () => {
    for (const text of await textsOf('one')) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      const words = withoutCode(body).split(/\s+/).length;
      expect(words).toBeGreaterThan(800);
      expect(words).toBeLessThan(1100);
      expect(body.match(/^```\w+$/gm)).toHaveLength(3);
    }
  });

  test('are more than Markdown in one of ten', async () => {
    const texts = (await textsOf('one')).map(withoutCode);
    expect(texts.filter((text) => /^<(?:Lesson|Timeline|Action)\b/m.test(text))).toHaveLength(count / 20);
    expect(texts.filter((text) => /^(?:import|export) /m.test(text))).toHaveLength(count / 20);
  });
});

test('an edit changes the words of one post, each round others', async () => {
  const seen = [await filesOf('two')];
  const words: string[] = [];
  for (const round of [0, 1]) {
    words.push((await editPost(join(folder, 'two'), round)).words);
    seen.push(await filesOf('two'));
  }
  const changed = seen.slice(1).map((files, index) => [...files].filter(([path, text]) => seen[index]?.get(path) !== text));
  expect(changed.map((one) => one.length)).toEqual([1, 1]);
  expect(new Set(words).size).toBe(2);
  for (const [index, [entry]] of changed.entries()) expect(entry?.[1]).toContain(`\n\n${words[index]}\n\n`);
});
