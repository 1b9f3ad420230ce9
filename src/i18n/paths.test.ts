import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultLanguage } from '../site.config.ts';

/** The paths of a site at an address and under a path. */
async function pathsOf(url: string, base: string) {
  vi.stubEnv('SITE_URL', url);
  vi.stubEnv('BASE_PATH', base);
  vi.resetModules();
  return import('./paths.ts');
}
afterEach(() => void vi.unstubAllEnvs());

test('the default language is Korean', () => expect(defaultLanguage).toBe('ko'));

describe.each([
  ['/', '/'],
  ['/blog', '/blog/'],
  ['/a/blog/', '/a/blog/'],
])('a site under %s', (base, start) => {
  test.each([
    ['ko', '/', start],
    ['ko', '/causes/', `${start}causes/`],
    ['en', '/', `${start}en/`],
    ['en', '/causes/', `${start}en/causes/`],
    ['en', '/retrospectives/a/#lesson-b', `${start}en/retrospectives/a/#lesson-b`],
  ] as const)('%s %s is at %s', async (lang, path, expected) => expect((await pathsOf('', base)).pathIn(lang, path)).toBe(expected));

  test('a file has no language', async () => expect((await pathsOf('', base)).assetPath('/favicon.svg')).toBe(`${start}favicon.svg`));

  test('a whole address has the origin, and letters that may stand in one', async () => {
    const { urlIn } = await pathsOf('https://example.com/', base);
    expect(urlIn('ko', '/causes/')).toBe(`https://example.com${start}causes/`);
    expect(urlIn('en', '/tags/백업/')).toBe(`https://example.com${start}en/tags/%EB%B0%B1%EC%97%85/`);
  });
});

test('the parameter of a route is none for the default language, and leads back to its language', async () => {
  const { langParam } = await pathsOf('', '/');
  expect([langParam('ko'), langParam('en')]).toEqual([undefined, 'en']);
});
