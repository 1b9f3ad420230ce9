import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/check/problem.ts';

test('a pull request shows each problem at its line', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/problem-matcher.json', 'utf8'));
  const [pattern] = problemMatcher[0].pattern;
  const line = formatProblem({ file: 'content/a b/ko.mdx', line: 5, column: 14, level: 'error', rule: 'schema', message: 'date: "x" – bad' });
  const found = new RegExp(pattern.regexp).exec(line) ?? [];
  const told = Object.fromEntries(['file', 'line', 'column', 'severity', 'code', 'message'].map((name) => [name, found[pattern[name]]]));
  expect(told).toEqual({ file: 'content/a b/ko.mdx', line: '5', column: '14', severity: 'error', code: 'schema', message: 'date: "x" – bad' });
});
