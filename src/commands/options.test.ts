import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const allowed = ['fix', 'json'] as const;

test.each([[[]], [['json']], [['fix', 'json']]] as const)('%j', (names) => {
  expect(
    readOptions(
      names.map((name) => `--${name}`),
      allowed,
    ),
  ).toEqual({ given: new Set(names) });
});

test.each([
  ['--jsn', 'unknown option "--jsn"; did you mean "--json"? Options: --fix, --json'],
  ['--quiet', 'unknown option "--quiet". Options: --fix, --json'],
  ['content', 'unknown option "content". Options: --fix, --json'],
])('%s is answered with those that there are', (option, problem) => expect(readOptions(['--json', option], allowed)).toEqual({ problem }));
