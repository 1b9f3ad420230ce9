import { expect, test } from 'vitest';
import { outsideProblem } from './outside-address.ts';

test.each([
  'https://example.com',
  'HTTP://example.com/a?b#c',
  'https://예시.한국/길',
  'https://localhost:3000/',
  'https://[::1]/',
  'https://example.com/100%',
  'mailto:a@example.com',
  'tel:+82',
  'ftp://example.com/',
  'irc://example.com',
  'doi:10.1000/182',
  '//example.com/a',
  '/a/',
  '../a',
  '#a',
  '?a',
  'a/b@c',
])('%s is left alone', (url) => expect(outsideProblem(url)).toBeUndefined());

test.each([
  'http:/x',
  'https:example.com',
  'https:///a',
  'https://example.com:99999/',
  'https://exa mple.com',
  'htps://example.com',
  'htttps://example.com',
  'maitlo:a@example.com',
  'http//example.com',
  'www.example.com',
  'example.com:8080/a',
  'a@example.com',
  '//lessons/',
  'C:\\a.png',
])('%s is not', (url) => expect(outsideProblem(url)).toEqual(expect.any(String)));
