import { styleText } from 'node:util';
import { leakRules } from './leaks/leak-rules.ts';
import { levels, sortedProblems, type Level, type Problem } from './problem.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Colours for a stream that is a terminal, unless `NO_COLOR` is set. */
export const styleFor =
  (stream: NodeJS.WritableStream): Style =>
  (format, text) =>
    styleText(format, text, { stream });

/**
 * What a person reads in a terminal: the problems of each post under its folder, each at a place that editors open, then
 * a line that counts them, and what to do next. Empty where there is none.
 * `isStrict` tells that warnings fail, too.
 */
export function terminalReport(problems: readonly Problem[], style: Style, { isStrict = false } = {}): string {
  if (problems.length === 0) return '';
  const byPost = Map.groupBy(sortedProblems(problems), ({ file }) => postOf(file));
  const posts = [...byPost].map(([post, found]) => [style('bold', post), ...found.map((problem) => shown(problem, style))].join('\n'));
  return [...posts, [summary(problems, [...byPost.keys()], style), ...nextSteps(problems, isStrict)].join('\n')].join('\n\n');
}

/** `content/retrospectives/first-outage` for each of its files; any other file stands for itself. */
const postOf = (file: string): string => /^.*?(?:retrospectives|articles)[\\/][^\\/]+(?=[\\/])/.exec(file)?.[0] ?? file;

const colours = { error: ['red', 'bold'], warning: 'yellow', hint: 'cyan' } as const satisfies Record<Level, Parameters<typeof styleText>[0]>;

const shown = ({ file, line, column, level, rule, message }: Problem, style: Style): string =>
  `  ${file}:${line}:${column}  ${style([colours[level]].flat(), level)}  ${style('dim', rule)}\n    ${message}`;

function summary(problems: readonly Problem[], groups: readonly string[], style: Style): string {
  const posts = groups.filter((group) => problems.every(({ file }) => file !== group)).length;
  const files = groups.length - posts;
  const counts = levels.flatMap((level) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count === 0 ? [] : [style([colours[level]].flat(), counted(count, level))];
  });
  const places = [...(posts > 0 ? [counted(posts, 'post')] : []), ...(files > 0 ? [counted(files, 'file')] : [])].join(' and ');
  return `${counts.join(', ')} in ${places}`;
}

/** `1 post`, `2 posts`. */
export const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

function nextSteps(problems: readonly Problem[], isStrict: boolean): string[] {
  const fixes = problems.filter(({ fix }) => fix).length;
  const hasErrors = problems.some(({ level }) => level === 'error');
  const failsStrictly = isStrict && problems.some(({ level }) => level === 'warning');
  const isOfWords = problems.some(({ rule }) => blameless.has(rule));
  const isOfLeaks = problems.some(({ rule }) => leakRules.has(rule));
  return [
    ...(fixes > 0 ? [`→ npm run check -- --fix mends ${fixes} of them.`] : []),
    hasErrors
      ? '→ Mend the errors: nothing is built as long as there is one.'
      : failsStrictly
        ? '→ --strict fails on warnings: mend them or say why they stand.'
        : '→ Nothing keeps the site from being built; a warning is worth a second look, a hint is a thought.',
    ...(isOfLeaks ? ['→ What everybody may read is listed in leaks.yaml beside the posts, with the reason.'] : []),
    ...(isOfWords ? ['→ Where the words are right as they stand, say why on their line: {/* blameless-ignore: reason */}'] : []),
  ];
}

const blameless: ReadonlySet<string> = new Set(['blame-word', 'person-name', 'hindsight', 'vague-action']);
