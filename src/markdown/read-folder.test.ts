import { describe, expect, test } from 'vitest';
import { examplePost } from '../check/example.ts';
import { formatProblem } from '../check/problem.ts';
import type { Example } from '../check/rule.ts';
import { readExample } from './read-example.ts';

const post = (path: string, fields = '') => examplePost({ fields, name: `retrospectives/${path}` });
const problems = (files: Example) => readExample(files).problems.map((problem) => formatProblem(problem).replaceAll('retrospectives/', ''));

describe('one run finds every problem of every post', () => {
  test('whatever its kind', () => {
    const found = problems({
      ...post('a/ko.mdx', 'severity: 9\nbogus: 1'),
      ...post('b/ko.mdx', 'kind: stroy\nrelated: [nowhere]'),
      'retrospectives/c/ko.mdx': '---\ntitle: [\n---\n',
      'retrospectives/d/ko.mdx': 'Text',
      ...post('e/fr.mdx'),
      ...post('f/ko.mdx'),
    });
    expect(found.map((problem) => problem.split('  ').slice(0, 3).join(' '))).toEqual([
      'a/ko.mdx:5:11 error schema',
      'a/ko.mdx:6:1 error schema',
      'b/ko.mdx:5:7 error schema',
      'c/ko.mdx:3:1 error yaml',
      'd/ko.mdx:1:1 error yaml',
      'e/fr.mdx:1:1 error address',
      'b/ko.mdx:6:11 error related',
    ]);
  });

  test('and says one in the shared facts once, however many languages share them', () => {
    const shared = { 'retrospectives/a/incident.yaml': 'severity: 9\nbogus: 1\nrelated: [nowhere]\n' };
    const found = problems({ ...post('a/ko.mdx'), ...post('a/en.mdx'), ...shared });
    expect(found.map((problem) => problem.split(' ')[0]).sort()).toEqual(['a/incident.yaml:1:11', 'a/incident.yaml:2:1', 'a/incident.yaml:3:11']);
  });

  test('and says a wrong fact that stands in both files where the post has its own', () => {
    expect(problems({ ...post('a/ko.mdx', 'severity: 9'), 'retrospectives/a/incident.yaml': 'severity: 9\n' })).toEqual([
      expect.stringContaining('a/ko.mdx:5:11  error  schema  severity: 9'),
    ]);
  });
});

describe('shared facts without a post beside them are read by nobody', () => {
  test.each(['a/incident.yaml', 'incident.yaml', 'a/b/incident.yaml'])('%s', (path) => {
    expect(problems({ [`retrospectives/${path}`]: 'severity: 1\n', ...post('c/ko.mdx'), 'retrospectives/c/incident.yaml': 'severity: 1\n' })).toEqual([
      `${path}:1:1  error  address  no post is beside it: a post is <slug>/<language>.mdx; languages of this site: ko, en`,
    ]);
  });

  test('but a post in plain Markdown is one', () => expect(problems({ ...post('a/ko.md'), 'retrospectives/a/incident.yaml': 'severity: 1\n' })).toEqual([]));
});
