import { describe, expect, test } from 'vitest';
import { readExample } from '../../markdown/read-example.ts';
import { examplePost } from '../example.ts';
import { formatProblem } from '../problem.ts';

const folder = 'retrospectives/example';
const fields = (cover: string) => `cover: ${cover}\ncoverAlt: A graph.`;
const withPictures = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`${folder}/${name}`, '']));
const pictures = ['metric.svg', 'pictures/구조.PNG', 'notes.txt'];

const problems = (cover: string, beside = pictures) =>
  readExample({ ...examplePost({ fields: fields(cover) }), ...withPictures(beside), 'retrospectives/other/graph.png': '' })
    .problems.filter(({ rule }) => rule === 'cover')
    .map(formatProblem);

test.each(['./metric.svg', './pictures/구조.PNG'])('%s is beside the post', (cover) => expect(problems(cover)).toEqual([]));

const there = 'pictures: ./metric.svg, ./pictures/구조.PNG';
const relative = 'expected a relative path to a picture beside the post, ./…';
test.each([
  ['./metrc.svg', `no such picture is beside the post; ${there}; did you mean "./metric.svg"?`],
  ['./Metric.svg', `no such picture is beside the post; ${there}; did you mean "./metric.svg"?`],
  ['./notes.txt', `no such picture is beside the post; ${there}`],
  ['./../other/graph.png', `this leaves the folder of the post: ${relative}; ${there}`],
  ['metric.svg', `${relative}; ${there}; did you mean "./metric.svg"?`],
  ['pictures/구조.PNG', `${relative}; ${there}; did you mean "./pictures/구조.PNG"?`],
  ['../other/graph.png', `this leaves the folder of the post: ${relative}; ${there}`],
  ['/favicon.svg', `${relative}; ${there}`],
  ['https://example.com/a.png', `a page loads no picture from elsewhere: ${relative}; ${there}`],
  ['""', `${relative}; ${there}`],
])('%s is not', (cover, why) => expect(problems(cover)).toEqual([`${folder}/ko.mdx:5:8  error  cover  cover: "${cover.replaceAll('"', '')}" – ${why}`]));

test('beside a post without pictures', () => expect(problems('./a.png', [])).toEqual([expect.stringContaining('is beside the post; there is none')]));

describe('one in the shared facts', () => {
  const versions = { ...examplePost({}), ...examplePost({ name: `${folder}/en.mdx` }), [`${folder}/incident.yaml`]: `${fields('./metric.svg')}\n` };

  test('is beside every language', () =>
    expect(readExample({ ...versions, ...withPictures(pictures) }).problems.filter(({ rule }) => rule === 'cover')).toEqual([]));
  test('is missed once', () => {
    expect(readExample(versions).problems.map(formatProblem)).toEqual([
      expect.stringContaining(`${folder}/incident.yaml:1:8  error  cover  cover: "./metric.svg"`),
    ]);
  });
});

test('of an article is an unknown field, and no more is said of it', () => {
  const { problems } = readExample(examplePost({ fields: fields('./a.png'), name: 'articles/example/ko.mdx' }));
  expect(problems.map(({ rule }) => rule)).toEqual(['schema', 'schema']);
});
