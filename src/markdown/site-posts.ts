import { join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { redirectProblems } from '../check/redirects.ts';
import { articleSchema } from '../schema/article.ts';
import { retrospectiveSchema } from '../schema/retrospective.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readCollection, withoutRepeats } from './collection.ts';
import type { ReadPost } from './post-file.ts';

/** Every post of a site as it was read, and every problem of every post. */
export interface SitePosts {
  retrospectives: ReadPost[];
  articles: ReadPost[];
  problems: Problem[];
}

/** Reads all posts of a content folder, given its vocabulary. */
export async function readSitePosts(contentDir: string, vocabulary: Vocabulary): Promise<SitePosts> {
  const [retrospectives, articles] = await Promise.all([
    readCollection(join(contentDir, 'retrospectives'), retrospectiveSchema(vocabulary)),
    readCollection(join(contentDir, 'articles'), articleSchema),
  ]);
  const redirects = redirectProblems([
    { name: 'retrospectives', slugs: retrospectives.slugs, posts: retrospectives.checked },
    { name: 'articles', slugs: articles.slugs, posts: articles.checked },
  ]);
  return {
    retrospectives: retrospectives.posts,
    articles: articles.posts,
    problems: [...retrospectives.problems, ...articles.problems, ...withoutRepeats(redirects)],
  };
}
