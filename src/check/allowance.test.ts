import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Allowance } from '../site.config.ts';
import { examplePost } from './example.ts';

afterEach(() => {
  vi.doUnmock('../site.config.ts');
  vi.resetModules();
});

/** What is found in a text where the site allows more, as the rules that find it. */
async function found(text: string, allow: Partial<Allowance>): Promise<string[]> {
  vi.resetModules();
  vi.doMock('../site.config.ts', async (original) => {
    const config = await original<typeof import('../site.config.ts')>();
    return { ...config, site: { ...config.site, posts: { allow: { ...config.site.posts.allow, ...allow } } } };
  });
  const { rules } = await import('./rules.ts');
  const { readExample } = await import('../markdown/read-example.ts');
  const [post] = readExample(examplePost({ text })).posts;
  return rules.flatMap(({ name, check }) => (check?.(post!) ?? []).map(() => name));
}

describe('a site that trusts its authors', () => {
  test.each<[string, string, Partial<Allowance>, string[]]>([
    ['imports', "import a from '@team/charts'\n\n<a.Bar />", { imports: ['@team/charts'] }, ['import']],
    ['a folder of imports', "import a from '../shared/a.svg'", { imports: ['../shared/'] }, ['import']],
    ['elements', '<video src="/a.mp4"></video>', { elements: ['video'] }, ['element']],
    ['remote pictures', '![a](https://example.com/a.png)', { remotePictures: true }, ['remote-picture']],
    ['any expression', 'export function f() { return 1 }\n\n{f()} {new Date(0).getTime()}', { anyExpression: true }, ['export', 'expression', 'expression']],
  ])('can allow %s', async (_, text, allow, strictly) => {
    expect(await found(text, {})).toEqual(strictly);
    expect(await found(text, allow)).toEqual([]);
  });

  test.each<[string, Partial<Allowance>]>([
    ["import a from '../shared/../../secret.svg'", { imports: ['../shared/'] }],
    ["import a from '@team/charts-other'", { imports: ['@team/charts'] }],
  ])('and no more: %s', async (text, allow) => expect(await found(text, allow)).toEqual(['import']));
});
