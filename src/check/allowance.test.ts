import { describe, expect, test } from 'vitest';
import { reading, readExample } from '../markdown/read-example.ts';
import type { Allowance } from '../site.config.ts';
import { examplePost } from './example.ts';

/** What is found in a text where the site allows more, as the rules that find it. */
const found = (text: string, allow: Partial<Allowance>): string[] =>
  readExample(examplePost({ text }), { ...reading, allow: { ...reading.allow, ...allow } }).problems.map(({ rule }) => rule);

describe('a site that trusts its authors', () => {
  test.each<[string, string, Partial<Allowance>, string[]]>([
    ['imports', "import Bar from '@team/charts'\n\n<Bar />", { imports: ['@team/charts'] }, ['import']],
    ['a folder of imports', "import a from '../shared/a.svg'", { imports: ['../shared/'] }, ['import']],
    ['elements', '<video src="/a.mp4"></video>', { elements: ['video'] }, ['element']],
    ['remote pictures', '![A line](https://example.com/a.png)', { remotePictures: true }, ['remote-picture']],
    ['any expression', 'export function f() { return 1 }\n\n{f()} {new Date(0).getTime()}', { anyExpression: true }, ['export', 'expression', 'expression']],
  ])('can allow %s', (_, text, allow, strictly) => {
    expect(found(text, {})).toEqual(strictly);
    expect(found(text, allow)).toEqual([]);
  });

  test.each<[string, Partial<Allowance>]>([
    ["import a from '../shared/../../secret.svg'", { imports: ['../shared/'] }],
    ["import a from '@team/charts-other'", { imports: ['@team/charts'] }],
  ])('and no more: %s', (text, allow) => expect(found(text, allow)).toEqual(['import']));
});
