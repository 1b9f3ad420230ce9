import { describe, expect, test } from 'vitest';
import { slug, slugs } from './slug.ts';
import { wrong } from './test-posts.ts';

describe('a slug stands in addresses', () => {
  test.each(['config-change', '장애-대응', '장애', 's3', '2017-file-limit', 'café', '障害'])('%s', (value) => expect(slug.parse(value)).toBe(value));

  test.each(['Config', 'config change', '장애 대응', 'a--b', '-a', 'a-', 'a_b', 'a/b', 'a.b', 'a?', '#a', '', '🎉'])('%j would not', (value) => {
    expect(wrong(slug, value)).toEqual(['expected a slug: lower-case letters (Hangul allowed), digits and single hyphens']);
  });

  test('is the same in whichever form its Hangul was stored', () => expect(slug.parse('장애-대응'.normalize('NFD'))).toBe('장애-대응'));
});

test('a list of slugs names what it holds twice', () => {
  expect(wrong(slugs, ['a', 'b', 'a', 'b'])).toEqual(['2: "a" is listed twice', '3: "b" is listed twice']);
});
