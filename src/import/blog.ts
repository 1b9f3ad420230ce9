import type { Problem } from '../check/problem.ts';
import type { Language } from '../site.config.ts';
import type { BlogDay } from './day.ts';
import type { Files } from './files.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Notes } from './notes.ts';
import type { Fields } from './values.ts';

export type BlogKind = 'jekyll' | 'hugo';

/** A post of a blog as it was read: what its file says, and what the blog makes of it. */
export interface BlogPost {
  /** Path of its file in the blog. */
  path: string;
  /** The path by which a report names it. */
  shown: string;
  text: string;
  front: FrontMatter;
  /** The fields of the file and what the blog adds to them. */
  fields: Fields;
  notes: Notes;
  isHtml: boolean;
  isDraft: boolean;
  /** The name by which the blog knows it, in letters of any kind. */
  name: string;
  /** The same for all languages of a post. */
  key: string;
  /** The language that the blog tells, if it is one of the site's. */
  lang?: Language | undefined;
  date?: BlogDay | undefined;
  /** Categories and tags as they are written. */
  categories: string[];
  tags: string[];
  /** Where it stands in the blog, as paths; the first is the one that the blog itself links to. */
  addresses: string[];
}

/** A blog, read. */
export interface Blog {
  kind: BlogKind;
  files: Files;
  posts: BlogPost[];
  /** What was no post, and why. */
  problems: Problem[];
  /** What its pages know of it as `site`. */
  site: Fields;
  /** Where it is served, `https://example.com`, where it says so. */
  origin?: string | undefined;
  /** The path under which it is served, without a slash at its end: empty where it is the root. */
  base: string;
  /** Folders in which an address from the root of the blog is looked for. */
  roots: readonly string[];
  /** Whether `$…$` is a formula wherever it looks like one. */
  hasFormulas: boolean;
}
