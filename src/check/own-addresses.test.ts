import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressIn, isOwnAddress, ownPages, ownSegments, postSegments, segmentsOf, withoutLanguage } from './own-addresses.ts';

const isOwn = (path: string) => isOwnAddress(withoutLanguage(segmentsOf(path)));

describe('an address of the site itself', () => {
  const own = ['/retrospectives/', '/retrospectives/page/2/', '/articles', '/lessons/', '/causes/', '/causes/data-store/', '/tags/장애-대응/page/2/'];
  test.each([...own, '/search/', '/search/records.json', '/about', '/about/index.html', '/404.html', '/404/', '/rss.xml', '/index.html'])('%s', (path) => {
    expect(isOwn(path)).toBe(true);
    expect(isOwn(`/en${path}`)).toBe(true);
  });

  test('is the start page of a language', () => expect(isOwn('/en/')).toBe(true));

  test.each(['/old/', '/en/old/', '/retrospectives/old-slug/', '/en/articles/old-slug/', '/ko/about/', '/fr/about/', '/2017/about/'])('%s is none', (path) => {
    expect(isOwn(path)).toBe(false);
  });
});

test('every page and public file is in the list', () => {
  const root = join(import.meta.dirname, '../..');
  const names = ['src/pages', 'src/pages/[...lang]', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder))
      // Routes with a parameter are not known by name; what begins with an underscore is no page.
      .filter((name) => folder === 'public' || !/^(?:\[|_|index\.)/.test(name))
      .map((name) => name.replace(/\.(?:astro|ts)$/, '')),
  );
  expect(names).toContain('about');
  expect(names.filter((name) => !ownSegments.has(name) && !postSegments.has(name))).toEqual([]);
});

test('every page that has a language is in the list', () => {
  const names = readdirSync(join(import.meta.dirname, '../pages/[...lang]')).map((name) => name.replace('.astro', ''));
  expect(names.map((name) => (name === 'index' ? '' : name)).sort()).toEqual([...ownPages].sort());
});

test('an address has the prefix of its language and ends with a slash', () => {
  expect([addressIn('ko'), addressIn('en', ''), addressIn('ko', 'causes', 'a'), addressIn('en', 'tags', '장애')]).toEqual([
    '/',
    '/en/',
    '/causes/a/',
    '/en/tags/장애/',
  ]);
});
