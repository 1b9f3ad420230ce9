import type { CheckedPost, Collection } from './checked-post.ts';
import type { CheckedFiles } from './checked-files.ts';
import type { Finding, Level } from './problem.ts';

/**
 * A rule over posts: one file of `rules/`, named like the rule, that exports it as `rule`. It is found there, so a new
 * rule is a new file. It looks at a post by itself, at the languages of a post together, at its files as
 * they stand, or at the whole site.
 */
export interface Rule<Fact = unknown> {
  /** Its name in the report. */
  name: string;
  /** Content that it finds nothing wrong with, and content in which it finds something: its test reads both. */
  examples: { good: Example[]; bad: BadExample[] };
  /** What is wrong in one language of a post. */
  check?(post: CheckedPost): Finding[];
  /** What is wrong between the languages of a post. */
  checkVersions?(versions: readonly CheckedPost[]): Finding[];
  /** What is wrong in the files of a post's folder, whatever they hold. A finding that `hides` something may be excepted by the site. */
  checkFiles?(files: CheckedFiles): Promise<Finding[]>;
  /** What it has to know of a post to look at the whole site: plain data, kept for as long as the post does not change. */
  factOf?(post: CheckedPost): Fact;
  /** What is wrong between the posts of a site. */
  checkSite?(site: readonly SiteFact<Fact>[]): Finding[];
}

/** What a rule knows of one language of a post. `fact` is missing where the post cannot be read. */
export interface SiteFact<Fact = unknown> {
  collection: Collection;
  slug: string;
  fact?: Fact;
}

/** The files of a content folder by their paths. */
export type Example = Record<string, string | Uint8Array>;

export interface BadExample {
  files: Example;
  /** Where each problem stands, `file:line:column` with the file's path in the content folder, and a part of what is said. */
  finds: { at: string; says: string | RegExp; level?: Level }[];
  /** The file as the fixes leave it. */
  fixed?: string;
}

/** Joins a rule with the type of its facts forgotten, for the list of all rules. */
export const defineRule = <Fact>(rule: Rule<Fact>): Rule => rule as Rule;
