import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { importBlog, type ImportedPost, type ImportOptions } from './import-blog.ts';
import { readBlog } from './read-blog.ts';

export type ExampleFiles = Record<string, string | Uint8Array>;

/** Writes files into a folder of their own, hands it to a test, and takes it away. */
export function inFolder<Result>(files: ExampleFiles, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'blog-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const term = (slug: string, ...aliases: string[]) => [slug, { slug, label: { ko: slug, en: slug }, aliases }] as const;

/** A small vocabulary: one cause, two tags. */
export const exampleVocabulary: Vocabulary = {
  causes: new Map([
    [
      'config-change',
      {
        slug: 'config-change',
        label: { ko: '설정 변경', en: 'Configuration change' },
        definition: { ko: '가', en: 'a' },
        aliases: { ko: ['설정 오류'], en: ['misconfiguration'] },
      },
    ],
  ]),
  tags: new Map([term('rollback', '롤백'), term('caching', 'cache')]),
  technologies: new Map(),
  synonyms: [],
};

/** Imports a blog of these files. */
export function importExample(files: ExampleFiles, options: Partial<ImportOptions> = {}): { posts: ImportedPost[]; problems: Problem[] } {
  return inFolder(files, (folder) => {
    const blog = readBlog(folder);
    if ('problem' in blog) throw new Error(blog.problem);
    return importBlog(blog, { vocabulary: exampleVocabulary, ...options });
  });
}

/** A picture of one dot. */
export const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** The text of a post of one line of front matter, as it is imported, and what was said of it as `line:column level message`. */
export function importText(
  text: string,
  { kind = 'jekyll', fields = '', files = {} }: { kind?: 'jekyll' | 'hugo'; fields?: string; files?: ExampleFiles } = {},
): { mdx: string; said: string[] } {
  const path = kind === 'jekyll' ? '_posts/2020-01-02-example.md' : 'content/posts/example.md';
  const { posts, problems } = importExample({ [path]: `---\ntitle: T\ndate: 2020-01-02\n${fields}---\n${text}\n`, ...files });
  const content = posts.flatMap((post) => post.files).find(({ from }) => from.endsWith(path.split('/').at(-1)!))?.content ?? '';
  return {
    mdx: content.replace(/^---\n[\s\S]*?\n---\n\n?/, '').trimEnd(),
    said: problems.map(({ line, column, level, message }) => `${line}:${column} ${level} ${message}`),
  };
}
