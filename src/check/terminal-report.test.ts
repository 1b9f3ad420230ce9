import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { terminalReport, type Style } from './terminal-report.ts';

const plain: Style = (_, text) => text;
const problem = (more: Partial<Problem>): Problem => ({
  file: 'content/articles/a/ko.mdx',
  line: 1,
  column: 1,
  level: 'error',
  rule: 'schema',
  message: 'bad',
  ...more,
});

test('the problems of a post stand together, and what to do comes last', () => {
  const problems = [
    problem({ file: 'content/retrospectives/b/incident.yaml', line: 3, level: 'hint', rule: 'hindsight', message: 'one' }),
    problem({ line: 9, message: 'three', fix: { start: 0, end: 1, text: '' } }),
    problem({ file: 'content/retrospectives/b/en.mdx', line: 2, level: 'warning', rule: 'near-tag', message: 'two' }),
    problem({ line: 4, column: 7, rule: 'leak', message: 'four' }),
  ];
  expect(terminalReport(problems, plain)).toBe(`content/articles/a
  content/articles/a/ko.mdx:4:7  error  leak
    four
  content/articles/a/ko.mdx:9:1  error  schema
    three

content/retrospectives/b
  content/retrospectives/b/en.mdx:2:1  warning  near-tag
    two
  content/retrospectives/b/incident.yaml:3:1  hint  hindsight
    one

2 errors, 1 warning, 1 hint in 2 posts
→ npm run check -- --fix mends 1 of them.
→ Mend the errors: nothing is built as long as there is one.
→ What everybody may read is listed in leaks.yaml beside the posts, with the reason.
→ Where the words are right as they stand, say why on their line: {/* blameless-ignore: reason */}`);
});

test('without an error nothing has to be done', () => {
  expect(
    terminalReport([problem({ level: 'warning' })], plain)
      .split('\n')
      .slice(-2),
  ).toEqual(['1 warning in 1 post', '→ Nothing keeps the site from being built; a warning is worth a second look, a hint is a thought.']);
});

test.each([
  ['warning', true, '→ --strict fails on warnings: mend them or say why they stand.'],
  ['hint', true, expect.stringContaining('→ Nothing keeps')],
  ['error', true, expect.stringContaining('→ Mend the errors')],
  ['warning', false, expect.stringContaining('→ Nothing keeps')],
] as const)('where there is a %s, and strict is %s, it says what follows', (level, isStrict, said) =>
  expect(
    terminalReport([problem({ level })], plain, { isStrict })
      .split('\n')
      .at(-1),
  ).toEqual(said),
);

test('no problem is no line', () => expect(terminalReport([], plain)).toBe(''));

test('each level has its colour, and the message has none', () => {
  const marked: Style = (format, text) => `<${[format].flat().join(' ')}>${text}</>`;
  const [, line, message] = terminalReport([problem({})], marked).split('\n');
  expect(line).toContain('<red bold>error</>');
  expect(message).toBe('    bad');
});
