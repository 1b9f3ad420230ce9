import { expect, test } from 'vitest';
import { bytesTable, filesTable, type SizedSite } from './bytes-report.ts';
import type { SearchBytes } from './bytes.ts';

const bytes = (gzipped: number): SearchBytes => ({
  page: { path: '/search/', gzipped: 5000 },
  own: [
    { path: '/search/records.json', gzipped: gzipped - 1000 },
    { path: '/_astro/search.js', gzipped: 1000 },
  ],
  pagefind: [{ path: '/pagefind/pagefind.js', gzipped: 40_000 }],
});
const sized = (posts: number, ko: number, en: number): SizedSite => ({ posts, bytes: { ko: bytes(ko), en: bytes(en) } });
const linesOf = (text: string): string[][] => text.split('\n').map((line) => line.split(/ {2,}/));

test('the bytes of the search stand beside their target', () => {
  const lines = linesOf(bytesTable([sized(250, 120_000, 120_100)]));
  expect(lines).toContainEqual(['ko', '250', '120.0', '5.0', '40.0', 'met']);
  expect(lines).toContainEqual(['en', '250', '120.1', '5.0', '40.0', 'not met']);
});

test('the search may not grow as the posts do', () => {
  const lines = linesOf(bytesTable([sized(250, 50_000, 50_000), sized(500, 80_000, 100_000)]));
  expect(lines).toContainEqual(['ko', '250 to 500', '1.60', '2.00', 'met']);
  expect(lines).toContainEqual(['en', '250 to 500', '2.00', '2.00', 'not met']);
});

test('the largest file stands first', () => expect(linesOf(filesTable(bytes(500)))[2]).toEqual(['/_astro/search.js', '1000']));
