import { expect, test } from 'vitest';
import { readYaml } from '../markdown/parse/yaml.ts';
import { missingCover } from './cover.ts';
import { formatProblem } from './problem.ts';

const pictures = ['./metric.svg', './pictures/구조.png'];

function problems(cover: string, there = pictures): string[] {
  const yaml = readYaml(`title: T\ncover: ${cover}\n`);
  return missingCover({ data: yaml.data, sourceOf: () => ({ file: 'ko.mdx', yaml }) }, there).map(formatProblem);
}

test.each(pictures)('%s is beside the post', (cover) => expect(problems(cover)).toEqual([]));

test('a post may have no cover', () => expect(missingCover({ data: {}, sourceOf: () => ({ file: 'ko.mdx', yaml: readYaml('') }) }, [])).toEqual([]));

const there = 'pictures: ./metric.svg, ./pictures/구조.png';
const relative = 'expected a relative path to a picture beside the post, ./…';
test.each([
  ['./metrc.svg', `no such picture is beside the post; ${there}; did you mean "./metric.svg"?`],
  ['./Metric.svg', `no such picture is beside the post; ${there}; did you mean "./metric.svg"?`],
  ['./../b/metric.png', `no such picture is beside the post; ${there}`],
  ['metric.svg', `${relative}; ${there}; did you mean "./metric.svg"?`],
  ['pictures/구조.png', `${relative}; ${there}; did you mean "./pictures/구조.png"?`],
  ['../other/graph.png', `${relative}; ${there}`],
  ['/favicon.svg', `${relative}; ${there}`],
  ['https://example.com/a.png', `${relative}; ${there}`],
  ['""', `${relative}; ${there}`],
])('%s is not', (cover, why) => expect(problems(cover)).toEqual([`ko.mdx:2:8  error  cover  cover: "${cover.replaceAll('"', '')}" – ${why}`]));

test('beside a post without pictures', () => expect(problems('./a.png', [])).toEqual([expect.stringContaining('is beside the post; there is none')]));
