import type { CheckedPost } from '../checked-post.ts';
import { examplePost } from '../example.ts';
import { findingAt, type Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const post = (categories: string) =>
  examplePost({
    fields: `${categories}factors:\n  - { category: data-store, role: trigger, note: A restart. }\n  - { category: capacity-saturation, role: amplifier, note: A queue. }`,
  });

/** As many as the schema lets stand there. */
const full = 4;

/**
 * The categories of a post, where it lists them, are those of its factors as well: a reader of the file sees all of them
 * in one place. A full list has no room for another, and then it names those that matter most.
 */
export const rule = defineRule({
  name: 'factor-category',
  examples: {
    good: [
      post(''),
      post('categories: []\n'),
      post('categories: [data-store, capacity-saturation, coordination]\n'),
      post('categories: [data-store, coordination, network-dns, time-expiry]\n'),
    ],
    bad: [
      {
        files: post('categories: [data-store, coordination]\n'),
        finds: [
          {
            at: 'retrospectives/example/ko.mdx:8:17',
            level: 'warning',
            says: 'factors.1.category: "capacity-saturation" is not among the post’s categories (data-store, coordination): add it to categories, or leave categories out: the factors’ own count as well',
          },
        ],
      },
    ],
  },
  check({ data, sourceOf, vocabulary }: CheckedPost) {
    const categories = listOf(data['categories']);
    if (categories.length === 0 || categories.length >= full) return [];
    return listOf(data['factors']).flatMap((factor, index): Finding[] => {
      const category: unknown = typeof factor === 'object' && factor !== null && 'category' in factor ? factor.category : undefined;
      // An unknown category is an error already.
      if (typeof category !== 'string' || !vocabulary.causes.has(category) || categories.includes(category)) return [];
      const path = ['factors', index, 'category'];
      const there = `"${category}" is not among the post’s categories (${categories.join(', ')})`;
      const message = `${path.join('.')}: ${there}: add it to categories, or leave categories out: the factors’ own count as well`;
      return [{ ...findingAt(sourceOf(path), path, message), level: 'warning' }];
    });
  },
});

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
