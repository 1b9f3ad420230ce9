import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { CheckedPost, Collection } from '../check/checked-post.ts';
import { readLeakSettings, unusedExceptions } from '../check/leaks/settings.ts';
import { isError, type Problem } from '../check/problem.ts';
import { articleSchema } from '../schema/article.ts';
import { retrospectiveSchema } from '../schema/retrospective.ts';
import { site, type Language } from '../site.config.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { checkFolder, hiding, type CheckedFolder } from './check-folder.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { keepFolders, keptFolders, type KeptFolder, type KeptPost } from './kept/kept-folders.ts';
import { isKept, keepText, keptCode } from './kept/rendered-text.ts';
import { postFolder, postFolders, type PostFolder } from './post-folder.ts';
import { readFolder, siteProblems, type Reading } from './read-folder.ts';
import { renderText } from './render-text.ts';

/** A language of a post. */
export interface SitePost extends Omit<KeptPost, 'file'> {
  collection: Collection;
  /** `<slug>/<lang>`, unique in its collection. */
  id: string;
  slug: string;
  /** Absolute path of the file. */
  file: string;
  /** Its frontmatter joined with the facts its languages share. */
  data(): Record<string, unknown>;
}

/** Every post of a site that can be read, and every problem of every post. */
export interface SitePosts {
  posts: SitePost[];
  /** Posts in whose folder an error was found, as `<collection>/<slug>`, those that cannot be read as well. */
  broken: ReadonlySet<string>;
  problems: Problem[];
}

export interface ReadOptions {
  /** Absolute path of the folder that holds the posts of every kind. */
  contentDir: string;
  vocabulary: Vocabulary;
  /** Whether texts are rendered and kept, too. */
  renders?: boolean;
  /** Whether what an earlier run found in a folder that has not changed since is taken over. */
  keeps?: boolean;
  /** Whether the posts are checked, and not only read. */
  checks?: boolean;
}

/** What the posts of a site are read against. */
export const readingOf = (vocabulary: Vocabulary): Reading => ({
  schemas: { retrospectives: retrospectiveSchema(vocabulary), articles: articleSchema },
  vocabulary,
  allow: site.posts.allow,
});

/** Reads all posts of a content folder: each folder that has changed since the last time once, the others not at all. */
export async function readSitePosts({ contentDir, vocabulary, renders = false, keeps = true, checks = true }: ReadOptions): Promise<SitePosts> {
  const reading = { ...readingOf(vocabulary), checks };
  const leaks = readLeakSettings(contentDir);
  const code = digest(codeDigest(), leaks.source, ...Object.values(vocabulary).map((words) => JSON.stringify([...words])));
  const before = keeps ? keptFolders(code) : new Map<string, KeptFolder>();
  const now = new Map<string, KeptFolder>();
  const lasting = new Map<string, KeptFolder>();
  const posts: SitePost[] = [];
  const secrets: string[] = [];
  for (const folder of postFolders(contentDir)) {
    const { collection, name, path } = folder;
    const kept = before.get(path);
    const isCurrent = kept?.digest === folder.digest && (!renders || kept.posts.every(hasText));
    const fresh = isCurrent ? undefined : await checkFolder(folder, reading, leaks);
    // Copied, for a piece of a string holds the whole text that it was taken from.
    const entry = fresh ? structuredClone(await toKeep(folder, fresh, { code, renders, before: kept })) : kept!;
    now.set(path, entry);
    secrets.push(...(fresh?.secrets ?? []));
    // What it hides is written nowhere, so it is read anew the next time: only a reading knows what that is.
    if (!fresh || fresh.secrets.length === 0) lasting.set(path, entry);
    const fields = new Map(fresh?.posts.map(({ lang, data }) => [lang, structuredClone(data)]));
    const read = (lang: Language) =>
      fields.get(lang) ?? readFolder(postFolder(contentDir, collection, name), reading).posts.find((post) => post.lang === lang)?.data;
    posts.push(
      ...entry.posts.map((post) => ({
        ...post,
        collection,
        slug: entry.slug,
        id: `${entry.slug}/${post.lang}`,
        file: resolve(post.file),
        data: () => read(post.lang) ?? {},
      })),
    );
  }
  if (keeps) keepFolders(code, lasting);
  const folders = [...now.values()];
  return {
    posts,
    broken: new Set(
      folders.filter(({ problems }) => problems.some(isError)).flatMap(({ facts }) => facts.map(({ collection, slug }) => `${collection}/${slug}`)),
    ),
    problems: [
      ...folders.flatMap(({ problems }) => problems),
      ...(checks ? siteProblems(folders.flatMap(({ facts }) => facts)).map((problem) => hiding(problem, secrets)) : []),
      ...(checks ? [...leaks.problems, ...unusedExceptions(leaks, new Set(folders.flatMap(({ excepted }) => excepted)))] : []),
    ],
  };
}

async function toKeep(
  folder: PostFolder,
  { posts, facts, problems, excepted }: CheckedFolder,
  { code, renders, before }: { code: string; renders: boolean; before: KeptFolder | undefined },
): Promise<KeptFolder> {
  const isRendered = renders && !problems.some(isError);
  const kept: KeptPost[] = [];
  for (const post of posts) {
    const { lang, own, data } = post;
    const its = digest(code, folder.digest, lang);
    const about = { lang, digest: its, file: own.file, draft: data['draft'] === true, date: String(data['date']), withdrawn: data['withdrawn'] === true };
    const last = lastRendered(before?.posts.find((one) => one.lang === lang));
    if (isRendered) kept.push({ ...about, text: await renderAndKeep(post, its, last) });
    else kept.push({ ...about, ...(last !== undefined && { renderedBefore: last }) });
  }
  return { digest: folder.digest, slug: facts[0]?.slug ?? folder.name, posts: kept, facts, problems, excepted };
}

/** The digest of the text of a post that was rendered last, for most of its code is as it was. */
const lastRendered = (before: KeptPost | undefined): string | undefined => (before?.text === undefined ? before?.renderedBefore : before.digest);

async function renderAndKeep(post: CheckedPost, digest: string, last: string | undefined): Promise<KeptPost['text']> {
  const text = await renderText(post, last === undefined ? {} : keptCode(last));
  return text ? { ...keepText(digest, text), pictures: text.pictures } : 'astro';
}

const hasText = ({ text, digest }: KeptPost): boolean => text !== undefined && (text === 'astro' || isKept(digest, text));

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
