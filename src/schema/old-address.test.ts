import { describe, expect, test } from 'vitest';
import { oldAddress } from './old-address.ts';
import { wrong } from './test-posts.ts';

describe('an old address is a path of this site', () => {
  test.each([
    '/old/',
    '/old',
    '/2017/01/31/db_1.html',
    '/첫-장애/',
    '/en/retrospectives/old-slug/',
    '/~kim/..a/',
    '/café/',
    '/software engineering/2019/07/26/a.html',
    '/c++/a,b(c)/',
  ])('%s', (path) => expect(oldAddress.parse(path)).toBe(path));

  test.each([
    '',
    '/',
    '//',
    '//example.com/',
    '/a//b/',
    '/a//',
    'old',
    'old/',
    'https://example.com/old/',
    '/../',
    '/a/../b/',
    '/a/..',
    '/./a/',
    '/a/.',
    '/a?b=c',
    '/a#b',
    '/a  b/',
    '/a /b/',
    '/ a/',
    '/a\\b/',
    '/%EC%9E%A5/',
    '/a:b/',
    '/[a]/',
    '/a/\n',
    ' /a/',
  ])('%j is none', (path) => expect(wrong(oldAddress, path)).toEqual([expect.stringContaining('expected a path on this site, /old/path/')]));

  test('is the same in whichever form its Hangul was stored', () => expect(oldAddress.parse('/첫-장애/'.normalize('NFD'))).toBe('/첫-장애/'));
});
