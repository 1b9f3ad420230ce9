import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readPost } from '../../src/markdown/parse/frontmatter.ts';

/** A post as another site generator reads it. */
export interface PeerPost {
  slug: string;
  date: string;
  tags: string[];
  /** Frontmatter and Markdown. */
  text: string;
}

/** Where a generator looks for a post, and what has to stand before its text. */
export interface PeerForm {
  pathOf(post: Pick<PeerPost, 'slug' | 'date'>): string;
  before?: string;
}

/** Reads the post of a slug and writes it for a generator into a folder. Returns what was written. */
export async function convertPost(contentDir: string, slug: string, folder: string, { pathOf, before = '' }: PeerForm): Promise<PeerPost> {
  const source = join(contentDir, 'retrospectives', slug);
  const file = (await readdir(source)).find((name) => name.endsWith('.mdx')) ?? '';
  const post = peerPost(slug, await readFile(join(source, file), 'utf8'), before);
  const path = join(folder, pathOf(post));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, post.text);
  return post;
}

/**
 * A post's MDX as Markdown. The facts of the incident stay together under a name of their own, for some of their names
 * (`kind`, `categories`) mean something else to a generator.
 */
export function peerPost(slug: string, mdx: string, before = ''): PeerPost {
  const { frontmatter, body } = readPost(mdx);
  const { title, date, tags, excerpt, ...retrospective } = frontmatter.data;
  const yaml = stringify({ title, date, tags, excerpt, retrospective }, { lineWidth: 0 });
  return { slug, date: String(date), tags: (tags ?? []) as string[], text: `---\n${yaml}---\n\n${before}${toMarkdown(body)}` };
}

/** Text without imports, components and expressions. The words of a component stay; code stays as it is. */
function toMarkdown(body: string): string {
  const parts = body.split(/(^```[\s\S]*?^```$)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : withoutMdx(part))).join('');
}

const withoutMdx = (text: string): string =>
  text
    .replaceAll(/^(?:import|export) .*$/gm, '')
    .replaceAll(/<(\w+)[^>]*>([^<]*)<\/\1>/g, '$2')
    .replaceAll(/<\w+[^>]*\/>/g, '')
    .replaceAll(/\{[^}]*\}/g, '');
