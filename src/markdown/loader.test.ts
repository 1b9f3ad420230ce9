import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test } from 'vitest';
import { collections } from '../check/checked-post.ts';
import { toProblem, type Problem } from '../check/problem.ts';
import { postLoader } from './loader.ts';
import type { SitePost, SitePosts } from './site-posts.ts';

type DataEntry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

const fields = { title: 'T', cover: './metric.svg' };

/** A retrospective whose text Astro renders, until it says otherwise. */
const post = (id: string, more: Partial<SitePost> = {}): SitePost => {
  const [slug = ''] = id.split('/');
  const about = { collection: 'retrospectives', id, slug, lang: 'ko', file: `/site/content/${id}.mdx`, digest: 'first' } as const;
  return { ...about, draft: false, date: '2026-11-22', withdrawn: false, text: 'astro', data: () => fields, ...more };
};

/** A site that is built again and again from what `posts` holds, with all that the builds have told Astro. */
function builds({ isPreview = false } = {}) {
  const stored = new Map<string, DataEntry>();
  const seen = { modules: [] as string[], warnings: [] as string[], errors: [] as string[], set: [] as string[] };
  const watched: (() => void)[] = [];
  const context = {
    store: {
      keys: () => [...stored.keys()],
      get: (id: string) => stored.get(id),
      set: (entry: DataEntry) => {
        seen.set.push(entry.id);
        stored.set(entry.id, entry);
      },
      delete: (id: string) => stored.delete(id),
      addModuleImport: (file: string) => seen.modules.push(file),
    },
    parseData: async ({ data }: { data: Record<string, unknown> }) => data,
    config: { root: pathToFileURL('/site/') },
    logger: { warn: (message: string) => seen.warnings.push(message), error: (message: string) => seen.errors.push(message) },
    watcher: isPreview
      ? { add: () => undefined, on: (_: string, run: (event: string, path: string) => void) => watched.push(() => run('change', '/site/content/a/ko.mdx')) }
      : undefined,
  };
  let site: SitePosts = { posts: [], problems: [], broken: new Set() };
  const [loader] = collections.map((collection) =>
    postLoader({ collection, contentDir: '/site/content', read: async () => site, isPublished: ({ draft }) => !draft }),
  );
  const build = async (posts: SitePost[], problems: Problem[] = []) => {
    site = { posts, problems, broken: new Set() };
    await loader!.load(context as unknown as LoaderContext);
  };
  /** What a change of a file does in the preview. */
  const change = async (posts: SitePost[], problems: Problem[] = [], broken: string[] = []) => {
    site = { posts, problems, broken: new Set(broken) };
    watched.forEach((run) => run());
    await new Promise(setImmediate);
  };
  return { stored, seen, build, change };
}

describe('the posts of a kind', () => {
  const posts = [post('a/ko'), post('b/ko', { draft: true }), post('essay/ko', { collection: 'articles' })];

  test('are those that are published', async () => {
    const { stored, build } = builds();
    await build(posts);
    expect([...stored.keys()]).toEqual(['a/ko']);
    expect(stored.get('a/ko')).toMatchObject({ filePath: 'content/a/ko.mdx', data: fields, digest: 'first', deferredRender: true });
  });

  test('are all of them in the preview', async () => {
    const { stored, build } = builds({ isPreview: true });
    await build(posts);
    expect([...stored.keys()]).toEqual(['a/ko', 'b/ko']);
  });

  test('that are gone are forgotten', async () => {
    const { stored, build } = builds();
    await build([post('a/ko'), post('gone/ko')]);
    await build([post('a/ko')]);
    expect([...stored.keys()]).toEqual(['a/ko']);
  });
});

describe('what has not changed since the last build', () => {
  const kept = { bytes: 1, at: 1, pictures: ['./a.png'] };

  test('stays as it is, and Astro still learns what it renders', async () => {
    const { seen, build } = builds();
    await build([post('a/ko'), post('b/ko', { text: kept })]);
    await build([post('a/ko'), post('b/ko', { text: kept })]);
    expect(seen).toMatchObject({ set: ['a/ko', 'b/ko'], modules: ['content/a/ko.mdx'] });
  });

  test('does not hide what has', async () => {
    const { stored, seen, build } = builds();
    await build([post('a/ko'), post('b/ko')]);
    await build([post('a/ko', { digest: 'second', data: () => ({ title: 'U' }) }), post('b/ko')]);
    expect(seen.set).toEqual(['a/ko', 'b/ko', 'a/ko']);
    expect(stored.get('a/ko')).toMatchObject({ digest: 'second', data: { title: 'U' } });
  });
});

test('a text that is rendered already leaves its pictures alone to Astro', async () => {
  const { stored, build } = builds();
  await build([post('a/ko', { text: { bytes: 1, at: 1, pictures: ['./a.png'] } })]);
  expect(stored.get('a/ko')).toMatchObject({ assetImports: ['./a.png'] });
  expect(stored.get('a/ko')).not.toHaveProperty('deferredRender');
});

test('of what is withdrawn, neither the text nor the cover reaches the site', async () => {
  const { stored, build } = builds();
  await build([post('a/ko', { withdrawn: true })]);
  expect(stored.get('a/ko')).toMatchObject({ data: { title: 'T' }, deferredRender: false });
  expect(stored.get('a/ko')?.data).not.toHaveProperty('cover');
});

describe('one report tells every problem', () => {
  const error = toProblem({ file: 'a/ko.mdx', line: 5, column: 11, message: 'wrong' }, 'schema');
  const warning: Problem = { ...error, file: 'b/ko.mdx', level: 'warning' };

  test('and where one is an error, nothing is published', async () => {
    const { stored, build } = builds();
    await expect(build([post('a/ko'), post('c/ko')], [error, warning])).rejects.toThrow(/^2 problem\(s\) in 2 file\(s\)\na\/ko\.mdx:5:11 .*\nb\/ko\.mdx:5:11 /);
    expect(stored.size).toBe(0);
  });

  test('and where none is, the posts are published', async () => {
    const { stored, seen, build } = builds();
    await build([post('b/ko')], [warning]);
    expect([[...stored.keys()], seen.warnings]).toEqual([['b/ko'], [expect.stringMatching(/^1 problem\(s\)/)]]);
  });

  test('and in the preview, a broken post stays as it was until it is mended', async () => {
    const { stored, seen, build, change } = builds({ isPreview: true });
    await build([post('a/ko'), post('b/ko'), post('c/ko')]);
    // Of a post that cannot be read at all, only its folder is known.
    await change([post('a/ko', { digest: 'second' }), post('b/ko', { digest: 'second' })], [error], ['retrospectives/a', 'retrospectives/c']);
    expect(['a/ko', 'b/ko', 'c/ko'].map((id) => stored.get(id)?.digest)).toEqual(['first', 'second', 'first']);
    expect(seen.errors).toEqual([]);
    await change([post('a/ko', { digest: 'third' })]);
    expect(stored.get('a/ko')?.digest).toBe('third');
  });
});
