import type { Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/check/problem.ts';
import type { Example } from '../../src/check/rule.ts';
import { readExample } from '../../src/markdown/read-example.ts';
import { planted } from '../setup/generated/planted.ts';
import { inLines, inTwoLanguages, mutated, ofThisRepository, wellTyped, withMd, withMdx } from '../setup/generated/posts.ts';
import { readingFaults } from '../setup/generated/reading-faults.ts';
import { forAll } from '../setup/generated/runs.ts';

const minutes = 60_000;

describe('the checker reads in bounded time, and tells each problem at a place that there is, in posts that', () => {
  test.each<{ posts: string; part: number; of: Arbitrary<Example> }>([
    { posts: 'keep to their schema', part: 0.15, of: wellTyped },
    { posts: 'are changed in their fields or their text', part: 0.3, of: mutated },
    { posts: 'share facts between languages', part: 0.12, of: inTwoLanguages },
    { posts: 'have components, expressions and programs in their text', part: 0.2, of: withMdx },
    { posts: 'are plain Markdown', part: 0.1, of: withMd },
    { posts: 'stand in this repository, and are changed', part: 0.05, of: ofThisRepository },
  ])('$posts', ({ part, of }) => forAll(of, part, (files) => expect(readingFaults(files)).toEqual([])), 10 * minutes);
});

test(
  'what keeps to its schema breaks neither the schema nor a language',
  () => {
    const ruled = ['schema', 'yaml', 'mdx', 'md', 'address'];
    forAll(wellTyped, 0.05, (files) => {
      expect(readExample(files).problems.filter((problem) => isError(problem) && ruled.includes(problem.rule))).toEqual([]);
    });
  },
  10 * minutes,
);

test(
  'a fault is told where it stands',
  () =>
    forAll(planted(inLines), 0.1, ({ files, at, says }) => {
      const found = readExample(files).problems.filter(({ message }) => message.includes(says));
      expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([at]);
    }),
  10 * minutes,
);
