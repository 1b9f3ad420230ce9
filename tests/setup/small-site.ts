import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { workDirOf } from '../../src/environment.ts';

/** A content folder with the vocabulary of the fixtures and these posts, and a folder to build into. */
export async function siteOf(posts: Record<string, string>): Promise<{ CONTENT_DIR: string; OUT_DIR: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hoego-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const made = [folder, workDirOf(content, out), workDirOf(content, `${out} dev`)];
  onTestFinished(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))).then(() => undefined));
  await cp(join(import.meta.dirname, '../fixtures/content/causes.yaml'), join(content, 'causes.yaml'));
  for (const [path, text] of Object.entries(posts)) {
    await mkdir(join(content, path, '..'), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return { CONTENT_DIR: content, OUT_DIR: out };
}

/** A short post. */
export const post = (title: string, more = '') => `---\ntitle: ${title}\nexcerpt: 짧은 글\ndate: 2020-01-01\n${more}---\n\n본문이에요.\n`;
