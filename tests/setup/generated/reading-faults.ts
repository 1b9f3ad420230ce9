import { isDeepStrictEqual } from 'node:util';
import { levels, type Problem } from '../../../src/check/problem.ts';
import type { Example } from '../../../src/check/rule.ts';
import { rules } from '../../../src/check/rules.ts';
import { readExample } from '../../../src/markdown/read-example.ts';

/** Milliseconds within which one post is read, on a machine that has other work to do. */
const bound = 10_000;

const ruleNames: ReadonlySet<string> = new Set([...rules.map(({ name }) => name), 'yaml', 'mdx', 'md', 'address']);

/** What is wrong with how the checker reads these files, whatever is wrong in them. Empty where nothing is. */
export function readingFaults(files: Example): string[] {
  const begun = performance.now();
  const { posts, problems } = readExample(files);
  const took = performance.now() - begun;
  const read = new Set(posts.map(({ own }) => own.file));
  const unexplained = Object.keys(files).filter((name) => /\.mdx?$/.test(name) && !read.has(name) && !problems.some((problem) => isAbout(name, problem)));
  return [
    ...(took > bound ? [`took ${Math.round(took)} ms`] : []),
    ...unexplained.map((name) => `${name} is not read, and no error says why`),
    ...problems.flatMap((problem) => problemFaults(problem, files).map((fault) => `${fault}: ${JSON.stringify(problem)}`)),
    ...(isReadAgain(files) && !isDeepStrictEqual(readExample(files).problems, problems) ? ['another reading finds other problems'] : []),
  ];
}

/** A third of all posts, to save time. */
const isReadAgain = (files: Example): boolean => Object.values(files).join('').length % 3 === 0;

const isAbout = (name: string, { file, level }: Problem): boolean => level === 'error' && (file === name || file === name.replace(/[^/]*$/, 'incident.yaml'));

function problemFaults({ file, line, column, level, rule, message, fix }: Problem, files: Example): string[] {
  const text = files[file];
  if (text === undefined) return ['names a file that is not there'];
  const lines = String(text).split(/\r\n|\r|\n/);
  const end = (lines[line - 1]?.length ?? -1) + 1;
  const checks: [boolean, string][] = [
    [Number.isInteger(line) && line >= 1 && line <= lines.length, `line beyond ${lines.length}`],
    [Number.isInteger(column) && column >= 1 && column <= end, `column beyond ${end}`],
    [levels.includes(level), 'unknown level'],
    [ruleNames.has(rule), 'unknown rule'],
    [message.trim() !== '' && message.length <= 2000, 'a message that says nothing or a book'],
    [!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(message), 'a message with line breaks or control characters'],
    [!/\[object |\bundefined\b|call stack/.test(message) || /\[object |undefined/.test(Object.values(files).join('')), 'a message of a program'],
    [!fix || (fix.start >= 0 && fix.start <= fix.end && fix.end <= String(text).length), 'a fix beyond the file'],
  ];
  return checks.flatMap(([isRight, fault]) => (isRight ? [] : [fault]));
}
