import { relative } from 'node:path';
import { toProblem } from '../check/problem.ts';
import { FileError } from '../kept/file-error.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { readSitePosts, type SitePosts } from './site-posts.ts';

/** Every problem of a content folder. What is wrong with its vocabulary, or keeps it from being read, is said like what is wrong with a post. */
export async function checkSite(contentDir: string): Promise<Pick<SitePosts, 'posts' | 'problems'>> {
  try {
    return await readSitePosts({ contentDir, vocabulary: readVocabulary(contentDir) });
  } catch (error) {
    if (error instanceof FileError) {
      const faults = error.faults.map(({ file, ...fault }) => ({ file: relative(process.cwd(), file), ...fault }));
      return { posts: [], problems: faults.map((fault) => toProblem(fault, 'vocabulary')) };
    }
    const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');
    return { posts: [], problems: [toProblem({ file: relative(process.cwd(), contentDir) || '.', line: 1, column: 1, message }, 'vocabulary')] };
  }
}
