import { join } from 'node:path';
import type { z } from 'zod';
import type { CheckedPost, Collection } from '../check/checked-post.ts';
import { formatProblem, toProblem, type Problem } from '../check/problem.ts';
import { rules } from '../check/rules.ts';
import type { Allowance } from '../site.config.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { sharedName, type PostFolder } from './post-folder.ts';
import { postAddress, readPostFile, type PostFile } from './post-file.ts';

/** What a post is read against. */
export interface Reading {
  schemas: Record<Collection, z.ZodType>;
  vocabulary: Vocabulary;
  allow: Allowance;
  /** Whether the rules look at the posts. */
  checks?: boolean;
}

/** A folder as it was read: the languages of its post, what the rules know of them, and what is wrong in them. */
export interface ReadFolder {
  posts: CheckedPost[];
  /** What the rules over the whole site know of each file that is a post, by the name of the rule. */
  facts: Facts[];
  /** Without those that only the whole site shows. */
  problems: Problem[];
}

export interface Facts {
  collection: Collection;
  slug: string;
  /** Missing where the file cannot be read. */
  byRule?: Record<string, unknown>;
}

/** Reads the post of a folder in all its languages and finds everything that is wrong in it. */
export function readFolder(folder: PostFolder, { schemas, ...reading }: Reading): ReadFolder {
  const names = [...folder.texts.keys()].filter((name) => name.split('/').at(-1) !== sharedName);
  const files = names.map((name): PostFile => readPostFile(folder, name, { schema: schemas[folder.collection], ...reading }));
  const posts = files.flatMap(({ post }) => post ?? []);
  const found = (reading.checks === false ? [] : rules).flatMap((rule) => [
    ...posts.flatMap((post) => (rule.check?.(post) ?? []).map((finding) => toProblem(finding, rule.name))),
    ...(posts.length > 1 ? (rule.checkVersions?.(posts) ?? []) : []).map((finding) => toProblem(finding, rule.name)),
  ]);
  return {
    posts,
    facts: files.map(({ slug, post }) => ({ collection: folder.collection, slug, ...(post && reading.checks !== false && { byRule: factsOf(post) }) })),
    problems: withoutRepeats([...files.flatMap(({ problems }) => problems), ...factsWithoutPost(folder, names), ...linksIn(folder), ...found]),
  };
}

/** What is wrong between the posts of a site, given what the rules know of each. */
export function siteProblems(facts: readonly Facts[]): Problem[] {
  const found = rules.flatMap(({ name, checkSite }) => {
    const site = checkSite ? facts.map(({ collection, slug, byRule }) => ({ collection, slug, ...(byRule && { fact: byRule[name] }) })) : [];
    return (checkSite?.(site) ?? []).map((finding) => toProblem(finding, name));
  });
  return withoutRepeats(found);
}

const factsOf = (post: CheckedPost): Record<string, unknown> => Object.fromEntries(rules.flatMap(({ name, factOf }) => (factOf ? [[name, factOf(post)]] : [])));

/** A problem of the shared facts is found once for each language. */
const withoutRepeats = (problems: Problem[]): Problem[] => [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];

/** What a link leads to would be left out in silence. */
const linksIn = ({ path, links }: PostFolder): Problem[] =>
  links.map((name) =>
    toProblem({ file: join(path, name), line: 1, column: 1, message: 'it is a symbolic link, which is not followed: put what it leads to here' }, 'address'),
  );

/** Shared facts that no post shares would be left out in silence. */
function factsWithoutPost({ path, texts }: PostFolder, posts: readonly string[]): Problem[] {
  const inFolder = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
  const withPost = new Set(posts.map(inFolder));
  return [...texts.keys()]
    .filter((name) => name.split('/').at(-1) === sharedName && !withPost.has(inFolder(name)))
    .map((name) => toProblem({ file: join(path, name), line: 1, column: 1, message: `no post is beside it: ${postAddress}` }, 'address'));
}
