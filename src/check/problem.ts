import type { Position, YamlText } from '../markdown/parse/yaml.ts';

/** A YAML text and the file it stands in. */
export interface Source {
  file: string;
  yaml: Pick<YamlText, 'at' | 'keyAt'>;
}

/** Something wrong in a file, at its place. */
export interface Problem extends Position {
  /** Path from the working directory. */
  file: string;
  level: 'error' | 'warning';
  /** The rule that found it. */
  rule: string;
  message: string;
}

/** An error at a path of a YAML text. */
export const problemAt = ({ file, yaml }: Source, path: readonly PropertyKey[], rule: string, message: string): Problem => ({
  file,
  ...yaml.at(path),
  level: 'error',
  rule,
  message,
});

/** One line a problem: `file:line:column  level  rule  message`. */
export const formatProblem = ({ file, line, column, level, rule, message }: Problem): string => `${file}:${line}:${column}  ${level}  ${rule}  ${message}`;

/** Every problem in the order of files and lines, under a line that counts them. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  const files = new Set(problems.map(({ file }) => file)).size;
  return [`${problems.length} problem(s) in ${files} file(s)`, ...sorted.map(formatProblem)].join('\n');
}
