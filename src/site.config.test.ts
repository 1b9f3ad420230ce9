import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function siteWith(environment: Record<string, string>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('./site.config.ts');
}

describe('where the site is served', () => {
  test.each([
    ['https://example.com', 'https://example.com'],
    ['https://example.com/', 'https://example.com'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
  ])('SITE_URL=%s', async (value, url) => expect((await siteWith({ SITE_URL: value })).site.url).toBe(url));

  test.each(['example.com', 'ftp://example.com', '/path', 'https://'])('SITE_URL=%s is refused with an example', async (value) => {
    await expect(siteWith({ SITE_URL: value })).rejects.toThrow(`SITE_URL: "${value}" is not an address. Give an origin such as https://example.com`);
  });

  test.each([
    ['/', '/'],
    ['', '/'],
    ['/retro', '/retro/'],
    ['/retro/', '/retro/'],
    ['/a//b', '/a/b/'],
  ])('BASE_PATH=%s', async (value, base) => expect((await siteWith({ BASE_PATH: value })).site.base).toBe(base));

  test.each(['retro', 'https://example.com/retro', '/a b', '/a?b', '/a#b'])('BASE_PATH=%s is refused with an example', async (value) => {
    await expect(siteWith({ BASE_PATH: value })).rejects.toThrow(`BASE_PATH: "${value}" is not a path. It begins with a slash, such as /retrospectives-site/`);
  });
});

describe('the languages of the site', () => {
  test('the first is the one whose addresses have no prefix', async () => {
    const { defaultLanguage, languages } = await siteWith({});
    expect(defaultLanguage).toBe(languages[0]);
  });

  test.each([
    ['ko', true],
    ['en', true],
    ['fr', false],
    ['', false],
    ['KO', false],
    ['length', false],
  ])('%s: %s', async (value, expected) => expect((await siteWith({})).isLanguage(value)).toBe(expected));

  test('the site has a name in each', async () => {
    const { languages, site } = await siteWith({});
    for (const lang of languages) expect(site.title[lang]).toMatch(/\S/);
  });
});

test('what texts may do beyond the usual is nothing, until a site allows it', async () => {
  expect((await siteWith({})).site.posts.allow).toEqual({ imports: [], elements: [], remotePictures: false, anyExpression: false });
});
