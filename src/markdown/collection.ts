import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import type { z } from 'zod';
import type { CheckedPost } from '../check/checked-post.ts';
import { missingCover } from '../check/cover.ts';
import { fieldOf } from '../check/field-of.ts';
import { contradictions } from '../check/one-place.ts';
import { formatProblem, problemAt, type Problem } from '../check/problem.ts';
import { languages } from '../site.config.ts';
import { picturesIn } from './pictures.ts';
import { readPostFile, sharedName, slugOf, type ReadPost } from './post-file.ts';

export interface ReadCollection {
  posts: ReadPost[];
  /** The same posts for the rules over posts. */
  checked: CheckedPost[];
  /** Slugs of all posts, those that cannot be read as well. */
  slugs: ReadonlySet<string>;
  problems: Problem[];
}

/** Reads every post of a folder (`<slug>/<lang>.mdx`) and finds every problem of every post. */
export async function readCollection(folder: string, schema: z.ZodType): Promise<ReadCollection> {
  const find = async (patterns: string[]) => (existsSync(folder) ? (await glob(patterns, { cwd: folder })).sort() : []);
  const files = await find(['**/*.mdx', ...languages.map((lang) => `**/${lang}.md`)]);
  const read = files.map((path) => readPostFile(folder, path, schema));
  const posts = read.flatMap(({ post }) => (post ? [post] : []));
  const checked = read.flatMap(({ checked }) => (checked ? [checked] : []));
  const slugs = new Set(files.map(slugOf));
  const problems = [
    ...read.flatMap(({ problems }) => problems),
    ...factsWithoutPost(folder, await find([`**/${sharedName}`]), files),
    ...[...Map.groupBy(checked, ({ slug }) => slug).values()].flatMap((versions) => contradictions(versions, schema)),
    ...checked.flatMap((post) => unknownRelated(post, slugs)),
    ...(fieldOf(schema, 'cover') ? checked.flatMap((post) => missingCover(post, picturesIn(dirname(post.own.file)))) : []),
  ];
  return { posts, checked, slugs, problems: withoutRepeats(problems) };
}

/** A problem of the shared facts is found once for each language. */
export const withoutRepeats = (problems: Problem[]): Problem[] => [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];

/** Shared facts that no post shares would be left out in silence. */
function factsWithoutPost(folder: string, facts: readonly string[], posts: readonly string[]): Problem[] {
  const withPost = new Set(posts.map((path) => dirname(path)));
  const message = `no post is beside it: a post is <slug>/<language>.mdx; languages of this site: ${languages.join(', ')}`;
  return facts
    .filter((path) => !withPost.has(dirname(path)))
    .map((path) => ({ file: relative(process.cwd(), join(folder, path)), line: 1, column: 1, level: 'error', rule: 'address', message }));
}

function unknownRelated({ data, sourceOf }: CheckedPost, slugs: ReadonlySet<string>): Problem[] {
  const related = Array.isArray(data['related']) ? (data['related'] as unknown[]) : [];
  return related.flatMap((slug, index) =>
    typeof slug !== 'string' || slugs.has(slug.normalize('NFC'))
      ? []
      : [problemAt(sourceOf(['related']), ['related', index], 'related', `no post has the slug "${slug}"; posts: ${[...slugs].join(', ')}`)],
  );
}
