import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ErrorPayload } from 'vite';
import { leakRules } from '../check/leaks/leak-rules.ts';
import { formatReport, type Problem } from '../check/problem.ts';

/** What the browser shows over a page of the live preview: every error, and the lines around the first. Undefined where there is none. */
export function overlayOf(errors: readonly Problem[]): ErrorPayload | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const { file, line, column } = first;
  return {
    type: 'error',
    err: {
      message: formatReport(errors),
      stack: '',
      id: file,
      loc: { file, line, column },
      frame: errors.some(({ file, rule }) => file === first.file && leakRules.has(rule)) ? '' : frameOf(first),
      plugin: 'npm run check',
    },
  };
}

/** The lines of a file around a problem, with a mark under its column. */
function frameOf({ file, line, column }: Problem): string {
  if (!existsSync(file) || !statSync(file).isFile()) return '';
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .flatMap((text, index) => {
      const number = from + index + 1;
      const shown = `${String(number).padStart(4)} | ${text}`;
      return number === line ? [shown, `${' '.repeat(4)} | ${' '.repeat(column - 1)}^`] : [shown];
    })
    .join('\n');
}
