import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug as slugSchema } from '../schema/slug.ts';
import { freeSlug, slugOf } from './slug-of.ts';

describe('the slug of a title', () => {
  test.each([
    ['첫 장애: The Outage!', '첫-장애-the-outage'],
    ['디스크가 가득 찬 오후', '디스크가-가득-찬-오후'],
    ["It wasn't DNS", 'it-wasnt-dns'],
    ['  /etc/../passwd ', 'etc-passwd'],
    ['Ünïcode № 5', 'ünïcode-5'],
    ['첫'.normalize('NFD'), '첫'],
    ['A'.repeat(200), 'a'.repeat(40)],
    [`${'word '.repeat(40)}`, Array(16).fill('word').join('-')],
  ])('%j is %j', (title, slug) => expect(slugOf(title)).toBe(slug));

  test.each(['', '!!!', '../..', '—'])('%j has none', (title) => expect(slugOf(title)).toBeUndefined());

  test('is a slug, whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const slug = slugOf(title);
        return slug === undefined || slugSchema.safeParse(slug).data === slug;
      }),
    );
  });
});

test('a taken slug is numbered, and stays a slug', () => {
  const taken = new Set(['a', 'a-2', 'b'.repeat(80)]);
  expect(['c', 'a', 'b'.repeat(80)].map((slug) => freeSlug(slug, (one) => taken.has(one)))).toEqual(['c', 'a-3', `${'b'.repeat(78)}-2`]);
});
