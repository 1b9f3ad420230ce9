import { expect, test } from 'vitest';
import { readYaml } from '../markdown/parse/yaml.ts';
import { findingAt, formatProblem, formatReport, isError, toProblem, type Problem } from './problem.ts';

const problem = (file: string, line: number, column: number, more: Partial<Problem> = {}): Problem => ({
  file,
  line,
  column,
  level: 'error',
  rule: 'schema',
  message: 'wrong',
  ...more,
});

test('a problem is a line that editors and people can follow to its place', () => {
  expect(formatProblem(problem('content/retrospectives/a/ko.mdx', 4, 7, { level: 'warning', rule: 'related', message: 'no post has the slug "b"' }))).toBe(
    'content/retrospectives/a/ko.mdx:4:7  warning  related  no post has the slug "b"',
  );
});

test('a report counts problems and files, and runs through each file from top to bottom', () => {
  const problems = [problem('b', 2, 1), problem('a', 10, 1), problem('b', 1, 5), problem('a', 9, 1), problem('b', 1, 3)];
  const before = structuredClone(problems);
  expect(formatReport(problems).split('\n')).toEqual([
    '5 problem(s) in 2 file(s)',
    'a:9:1  error  schema  wrong',
    'a:10:1  error  schema  wrong',
    'b:1:3  error  schema  wrong',
    'b:1:5  error  schema  wrong',
    'b:2:1  error  schema  wrong',
  ]);
  expect(problems).toEqual(before);
});

test('where nothing is wrong, it says so', () => expect(formatReport([])).toBe('0 problem(s) in 0 file(s)'));

test('a finding at a path of a file stands at its value there', () => {
  expect(findingAt({ file: 'a', yaml: readYaml('severity: 1\ntags: [a, b]\n', 2) }, ['tags', 1], 'wrong')).toEqual({
    file: 'a',
    line: 3,
    column: 11,
    message: 'wrong',
  });
});

test('a finding is an error of its rule, unless it says otherwise', () => {
  const finding = { file: 'a', line: 1, column: 1, message: 'wrong' };
  expect(toProblem(finding, 'schema')).toEqual(problem('a', 1, 1));
  const found = [finding, { ...finding, level: 'warning' as const }, { ...finding, level: 'hint' as const }].map((one) => toProblem(one, 'schema'));
  expect(found.map(({ level }) => level)).toEqual(['error', 'warning', 'hint']);
  expect(found.map(isError)).toEqual([true, false, false]);
});
