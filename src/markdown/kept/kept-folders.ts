import { join } from 'node:path';
import type { Problem } from '../../check/problem.ts';
import { workDir } from '../../environment.ts';
import type { Language } from '../../site.config.ts';
import type { Facts } from '../read-folder.ts';
import type { Written } from './rendered-text.ts';
import { readWhole, writeWhole } from '../../kept/whole-file.ts';

/** What is kept of a language of a post between runs. */
export interface KeptPost {
  lang: Language;
  /** Path of its file from the working directory. */
  file: string;
  draft: boolean;
  date: string;
  withdrawn: boolean;
  /** Changes with all that the post is made of, the code that reads it included. */
  digest: string;
  /** Its rendered text, or `astro` where Astro renders it; missing where it was only checked. */
  text?: KeptText | 'astro';
  /** The digest of the text that was rendered last, where this one was only checked. */
  renderedBefore?: string;
}

/** A text that was rendered, with the pictures in it. */
export interface KeptText extends Written {
  pictures: string[];
}

/** What is kept of a folder between runs: all that was found in it, for as long as no byte in it changes. */
export interface KeptFolder {
  digest: string;
  slug: string;
  posts: KeptPost[];
  facts: Facts[];
  problems: Problem[];
  /** The exceptions of the site that let something in it stand. */
  excepted: string[];
}

const file = join(workDir, 'posts.json');

/** What earlier runs kept of each folder, by its path; nothing where other code kept it or the file is damaged. */
export function keptFolders(code: string): Map<string, KeptFolder> {
  const kept = readWhole(file) as { code: string; folders: Record<string, KeptFolder> } | undefined;
  return new Map(kept?.code === code ? Object.entries(kept.folders) : []);
}

/** The digests of all posts that are kept. */
export function keptDigests(): Set<string> {
  const kept = readWhole(file) as { folders: Record<string, KeptFolder> } | undefined;
  return new Set(Object.values(kept?.folders ?? {}).flatMap(({ posts }) => posts.map(({ digest }) => digest)));
}

/** Keeps what was found in each folder. */
export function keepFolders(code: string, folders: ReadonlyMap<string, KeptFolder>): void {
  writeWhole(file, { code, folders: Object.fromEntries(folders) });
}
