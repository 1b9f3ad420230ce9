import { existsSync } from 'node:fs';
import { glob } from 'tinyglobby';
import type { z } from 'zod';
import { formatProblem, problemAt, type Problem } from '../check/problem.ts';
import type { SourceOf } from '../check/schema-problems.ts';
import { languages } from '../site.config.ts';
import { readPostFile, slugOf, type ReadPost } from './post-file.ts';

export interface ReadCollection {
  posts: ReadPost[];
  problems: Problem[];
}

/** Reads every post of a folder (`<slug>/<lang>.mdx`) and finds every problem of every post. */
export async function readCollection(folder: string, schema: z.ZodType): Promise<ReadCollection> {
  const files = existsSync(folder) ? (await glob(['**/*.mdx', ...languages.map((lang) => `**/${lang}.md`)], { cwd: folder })).sort() : [];
  const read = files.map((path) => readPostFile(folder, path, schema));
  const posts = read.flatMap(({ post }) => (post ? [post] : []));
  const slugs = new Set(files.map(slugOf));
  const problems = [
    ...read.flatMap(({ problems }) => problems),
    ...read.flatMap(({ post, sourceOf }) => (post && sourceOf ? unknownRelated(post, slugs, sourceOf) : [])),
  ];
  return { posts, problems: withoutRepeats(problems) };
}

/** A problem of the shared facts is found once for each language. */
const withoutRepeats = (problems: Problem[]): Problem[] => [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];

function unknownRelated({ data }: ReadPost, slugs: ReadonlySet<string>, sourceOf: SourceOf): Problem[] {
  const related = Array.isArray(data['related']) ? (data['related'] as unknown[]) : [];
  return related.flatMap((slug, index) =>
    typeof slug !== 'string' || slugs.has(slug.normalize('NFC'))
      ? []
      : [problemAt(sourceOf(['related']), ['related', index], 'related', `no post has the slug "${slug}"; posts: ${[...slugs].join(', ')}`)],
  );
}
