import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { isError } from '../check/problem.ts';
import { postFolder } from '../markdown/post-folder.ts';
import { readFolder } from '../markdown/read-folder.ts';
import { readingOf } from '../markdown/site-posts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { existingPosts, isSamePost, sharesAddress, type ExistingPost } from './existing-posts.ts';
import { reasonOf } from './files.ts';
import type { ImportedFile, ImportedPost } from './import-blog.ts';
import { refusal } from './notes.ts';

/** What became of a file: `edited` differs from what the import would write, and `elsewhere` stands in another folder: both are left as they are. */
export type Outcome = 'imported' | 'unchanged' | 'edited' | 'elsewhere' | 'refused';

export interface WrittenFile {
  outcome: Outcome;
  from: string;
  /** Where it stands, or would. */
  to: string;
}

export interface WriteOptions {
  contentDir: string;
  vocabulary: Vocabulary;
  /** Whether nothing is written. */
  isDry: boolean;
}

/** Writes posts into a content folder. Each appears there whole or not at all; none takes the place of what stands there. */
export function writePosts(posts: readonly ImportedPost[], { contentDir, vocabulary, isDry }: WriteOptions): { files: WrittenFile[]; problems: Problem[] } {
  let staging: string;
  try {
    if (!isDry) mkdirSync(contentDir, { recursive: true });
    // A folder can be moved in one step only on the same disk.
    staging = mkdtempSync(isDry ? join(tmpdir(), 'import-') : join(contentDir, '.import-'));
  } catch (error) {
    return { files: [], problems: refusal(relative(process.cwd(), contentDir) || '.', `nothing can be written there: ${reasonOf(error)}`) };
  }
  const cleanUp = () => rmSync(staging, { recursive: true, force: true });
  process.once('exit', cleanUp);
  try {
    const existing = existingPosts(contentDir);
    const results = posts.map((post) => writePost(post, { contentDir, vocabulary, isDry, staging, existing }));
    return { files: results.flatMap(({ files }) => files), problems: results.flatMap(({ problems }) => problems) };
  } finally {
    cleanUp();
    process.removeListener('exit', cleanUp);
  }
}

interface Writing extends WriteOptions {
  staging: string;
  existing: readonly ExistingPost[];
}

function writePost(post: ImportedPost, writing: Writing): { files: WrittenFile[]; problems: Problem[] } {
  const { contentDir, existing, isDry, staging } = writing;
  const folder = `${post.collection}/${post.slug}`;
  const problems: Problem[] = [];
  const there = existing.filter((one) => one.folder === folder);
  const stranger = there.find((one) => !post.identities.some((identity) => isSamePost(one, identity)));
  const files = post.files.map((file): WrittenFile & { file: ImportedFile } => {
    const to = join(contentDir, folder, file.name);
    const known =
      existing.find((one) => one.file === to) ??
      there.find(({ name }) => stemOf(name) === stemOf(file.name)) ??
      (stranger ? undefined : movedTo(file, existing));
    if (stranger) {
      problems.push(...refusal(file.from, `the name is taken: ${shown(stranger.file)} is another post; rename the file of one of them`));
      return { outcome: 'refused', from: file.from, to, file };
    }
    if (!known) {
      const other = existing.find((one) => stemOf(one.name) === stemOf(file.name) && sharesAddress(one, file));
      if (!other) return { outcome: 'imported', from: file.from, to, file };
      problems.push(...refusal(file.from, `an old address of the post is taken: ${shown(other.file)} is another post that has it; take it out of one of them`));
      return { outcome: 'refused', from: file.from, to, file };
    }
    if (known.folder !== folder) return { outcome: 'elsewhere', from: file.from, to: known.file, file };
    const isSame = known.file === to && readFileSync(to, 'utf8') === file.content;
    return { outcome: isSame ? 'unchanged' : 'edited', from: file.from, to: known.file, file };
  });
  const isWanted = files.some(({ outcome }) => outcome === 'imported' || outcome === 'unchanged');
  try {
    const written = [
      ...files.filter(({ outcome }) => outcome === 'imported').map(({ file }) => ({ name: file.name, content: Buffer.from(file.content) })),
      ...(isWanted ? post.pictures.filter(({ name }) => !existsSync(join(contentDir, folder, name))) : []),
    ];
    if (written.length > 0) {
      const staged = join(staging, folder);
      mkdirSync(staged, { recursive: true });
      for (const { name, content } of written) writeFileSync(join(staged, name), content);
      problems.push(...faultsOf(post, writing));
      if (!isDry)
        move(
          staged,
          join(contentDir, folder),
          written.map(({ name }) => name),
        );
    }
  } catch (error) {
    problems.push(...refusal(files[0]?.from ?? folder, `${shown(join(contentDir, folder))} cannot be written: ${reasonOf(error)}`));
    return { files: files.map((file) => (file.outcome === 'imported' ? { ...file, outcome: 'refused' } : file)), problems };
  }
  return { files, problems };
}

/** The same post where its author has moved it. */
const movedTo = (file: ImportedFile, existing: readonly ExistingPost[]): ExistingPost | undefined =>
  existing.find((one) => stemOf(one.name) === stemOf(file.name) && sharesAddress(one, file) && isSamePost(one, file));

const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

/** Puts a folder in its place in one step, or its files where the folder is there already. */
function move(staged: string, folder: string, names: readonly string[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) renameSync(staged, folder);
  // The text comes last: a post is there when its pictures are.
  else
    for (const name of [...names].sort((a, b) => Number(a.endsWith('.mdx')) - Number(b.endsWith('.mdx')))) renameSync(join(staged, name), join(folder, name));
}

/** What the checker still finds wrong in a post before it is moved to its place. */
function faultsOf({ collection, slug }: ImportedPost, { staging, contentDir, vocabulary }: Writing): Problem[] {
  const at = relative(process.cwd(), staging);
  return readFolder(postFolder(staging, collection, slug), readingOf(vocabulary))
    .problems.filter(isError)
    .map((problem) => ({ ...problem, file: problem.file.replace(at, relative(process.cwd(), contentDir)) }));
}

const shown = (file: string): string => relative(process.cwd(), file);
