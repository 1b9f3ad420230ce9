import { parseArgs } from 'node:util';
import { formatReport } from '../check/problem.ts';
import { contentDir } from '../environment.ts';
import { readSitePosts } from '../markdown/site-posts.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';

/** `npm run check`: every problem of every post; exit code 1 where one is an error. `--json` gives them to tools. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { problems, posts } = await readSitePosts({ contentDir, vocabulary: readVocabulary(contentDir) });

if (values.json) console.log(JSON.stringify(problems, null, 2));
else if (problems.length > 0) console.error(formatReport(problems));
else console.log(`${posts.length} posts, no problems`);

process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0;
