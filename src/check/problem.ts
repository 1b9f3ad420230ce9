import type { Position, YamlText } from '../markdown/parse/yaml.ts';
import { withoutSecrets } from './leaks/masked.ts';
import { legible } from './legible.ts';

/** A YAML text and the file it stands in. */
export interface Source {
  file: string;
  yaml: Pick<YamlText, 'at' | 'keyAt'>;
}

/** A place in a file, named by its path from the working directory. */
export interface Place extends Position {
  file: string;
}

/** An error stops the build, a warning does not; a hint is only a thought. */
export const levels = ['error', 'warning', 'hint'] as const;
export type Level = (typeof levels)[number];

/** What makes a problem go away: the text between two offsets of its file (in UTF-16 code units) is replaced. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** What a rule has found: an error, unless it says otherwise. */
export interface Finding extends Place {
  message: string;
  level?: Level;
  fix?: Fix;
  /** A value that no report may show. */
  hides?: string;
}

/** Something wrong in a file, at its place, with the rule that found it. */
export interface Problem extends Omit<Finding, 'hides'> {
  level: Level;
  rule: string;
}

/** A finding at a path of a YAML text. */
export const findingAt = ({ file, yaml }: Source, path: readonly PropertyKey[], message: string): Finding => ({ file, ...yaml.at(path), message });

export function toProblem({ hides, ...finding }: Finding, rule: string): Problem {
  const message = hides === undefined ? finding.message : withoutSecrets(finding.message, [hides]);
  return { level: 'error', ...finding, message: legible(message), rule };
}

export const isError = ({ level }: Problem): boolean => level === 'error';

/** One line a problem: `file:line:column  level  rule  message`. */
export const formatProblem = ({ file, line, column, level, rule, message }: Problem): string => `${file}:${line}:${column}  ${level}  ${rule}  ${message}`;

/** One line a problem that is gone, at the place at which it stood. */
export const formatFixed = ({ file, line, column, rule, message }: Problem): string => `${file}:${line}:${column}  fixed  ${rule}  ${message}`;

/** Problems in the order of files and lines. */
export const sortedProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));

/** Every problem in the order of files and lines, under a line that counts them: what programs read. */
export function formatReport(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [`${problems.length} problem(s) in ${files} file(s)`, ...sortedProblems(problems).map(formatProblem)].join('\n');
}
