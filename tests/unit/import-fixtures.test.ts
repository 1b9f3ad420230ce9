import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isError } from '../../src/check/problem.ts';
import { contentDir } from '../../src/environment.ts';
import { importBlog } from '../../src/import/import-blog.ts';
import { readBlog } from '../../src/import/read-blog.ts';
import { writePosts } from '../../src/import/write-posts.ts';
import { postFolder } from '../../src/markdown/post-folder.ts';
import { readFolder } from '../../src/markdown/read-folder.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { readSitePosts, readingOf } from '../../src/markdown/site-posts.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { contentCounts, lostContent } from '../setup/import/lost-content.ts';

const vocabulary = readVocabulary(contentDir);

describe.each(['jekyll', 'hugo'])('a %s blog', (kind) => {
  const blog = readBlog(join('tests/fixtures/import', kind));
  if ('problem' in blog) throw new Error(blog.problem);
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  afterAll(() => rmSync(content, { recursive: true, force: true }));
  const { posts } = importBlog(blog, { vocabulary });
  const written = writePosts(posts, { contentDir: content, vocabulary, isDry: false });

  test('comes through whole', () => expect(written.files.map(({ outcome }) => outcome)).toEqual(blog.posts.map(() => 'imported')));

  test('has no errors', async () => expect((await readSitePosts({ contentDir: content, vocabulary, keeps: false })).problems.filter(isError)).toEqual([]));

  const files = posts.flatMap(({ collection, slug, files: some }) => some.map(({ from, name }) => ({ from, collection, slug, name })));
  test.each(files)('$from keeps every word, picture, block of code and formula', async ({ from, collection, slug, name }) => {
    const source = readFileSync(from, 'utf8');
    expect(contentCounts(source)[0]).toBeGreaterThan(2);
    const read = readFolder(postFolder(content, collection, slug), readingOf(vocabulary)).posts.find(({ lang }) => name === `${lang}.mdx`)!;
    const cover = String(read.data['cover'] ?? '');
    const { html = '' } = (await renderText(read)) ?? {};
    expect(lostContent(source, `${html}<img src="${cover}">`)).toEqual({ words: [], pictures: [], code: [], formulas: [] });
  });
});
