import { fixAll } from '../check/fix-files.ts';
import { formatFixed, formatReport, isError } from '../check/problem.ts';
import { contentDir } from '../environment.ts';
import { readSitePosts } from '../markdown/site-posts.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check`: every problem of every post. `--fix` first makes the fixes that it knows, and tells each; `--json`
 * gives the problems to tools. Exit code 1 where an error is left, 2 where an option is unknown.
 */
const options = readOptions(process.argv.slice(2), ['fix', 'json']);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}

const vocabulary = readVocabulary(contentDir);
let count = 0;
const find = async () => {
  const { posts, problems } = await readSitePosts({ contentDir, vocabulary });
  count = posts.length;
  return problems;
};
const { fixed, left } = options.given.has('fix') ? await fixAll(find) : { fixed: [], left: await find() };

for (const problem of fixed) console.error(formatFixed(problem));
if (options.given.has('json')) console.log(JSON.stringify(left, null, 2));
else if (left.length > 0) console.error(formatReport(left));
else console.log(`${count} posts, no problems`);

process.exitCode = left.some(isError) ? 1 : 0;
