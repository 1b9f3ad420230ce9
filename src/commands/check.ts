import { fixAll } from '../check/fix-files.ts';
import { formatFixed, formatReport, isError } from '../check/problem.ts';
import { counted, styleFor, terminalReport } from '../check/terminal-report.ts';
import { contentDir } from '../environment.ts';
import { checkSite } from '../markdown/check-site.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check`: every problem of every post, grouped in a terminal, one a line for a program that reads them. `--fix`
 * first makes the fixes that it knows, and tells each; `--json` gives the problems to tools. Exit code 1 where an error is
 * left, or a warning with `--strict`; 2 where an option is unknown.
 */
const options = readOptions(process.argv.slice(2), ['fix', 'json', 'strict']);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}

const isStrict = options.given.has('strict');
let count = 0;
const find = async () => {
  const { posts, problems } = await checkSite(contentDir);
  count = posts.length;
  return problems;
};
const { fixed, left } = options.given.has('fix') ? await fixAll(find) : { fixed: [], left: await find() };

for (const problem of fixed) console.error(formatFixed(problem));
if (options.given.has('json')) console.log(JSON.stringify(left, null, 2));
else if (left.length > 0) console.error(process.stderr.isTTY ? terminalReport(left, styleFor(process.stderr), { isStrict }) : formatReport(left));
else console.log(`${counted(count, 'post')}, no problems`);

const isFailure = isStrict ? left.some(({ level }) => level !== 'hint') : left.some(isError);
process.exitCode = isFailure ? 1 : 0;
