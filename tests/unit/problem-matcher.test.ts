import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem, levels } from '../../src/check/problem.ts';

const { problemMatcher } = JSON.parse(readFileSync('.github/problem-matcher.json', 'utf8'));

test.each(levels)('a pull request shows each problem at its line: %s', (level) => {
  const line = formatProblem({ file: 'content/a b/ko.mdx', line: 5, column: 14, level, rule: 'schema', message: 'date: "x" – bad' });
  const told = problemMatcher.flatMap(({ severity, pattern: [pattern] }: { severity?: string; pattern: [Record<string, string>] }) => {
    const found = new RegExp(pattern['regexp']!).exec(line);
    const part = (name: string) => found?.[Number(pattern[name])];
    const [file, at, column, code, message] = ['file', 'line', 'column', 'code', 'message'].map(part);
    return found ? [{ file, at, column, severity: severity ?? part('severity'), code, message }] : [];
  });
  // The tracker of pull requests knows no hints, but notices.
  const severity = level === 'hint' ? 'notice' : level;
  expect(told).toEqual([{ file: 'content/a b/ko.mdx', at: '5', column: '14', severity, code: 'schema', message: 'date: "x" – bad' }]);
});
