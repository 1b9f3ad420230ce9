import { knownTerm } from '../../vocabulary/known-term.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { CheckedPost } from '../checked-post.ts';
import { examplePost } from '../example.ts';
import { findingAt, type Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

const post = 'retrospectives/example/ko.mdx';

/** What is about one thing is found in one place: an open list takes new words, but none that another word already says. */
export const rule = defineRule({
  name: 'near-tag',
  examples: {
    good: [
      examplePost({ fields: 'tags: [rollback, gpu, 새벽-배포, redis]\ntechnologies: [mysql, mssql, ext4]\nservices: [checkout, amazon-s3, s3, xz-utils]' }),
      examplePost({ text: '<Lesson id="a" tags="rollback, pair-programming">Read.</Lesson>' }),
    ],
    bad: [
      {
        files: examplePost({ fields: 'tags: [rolback, post-mortem]\ntechnologies: [postgres, Redis]\nservices: [kuberntes]' }),
        finds: [
          { at: `${post}:5:8`, level: 'warning', says: 'tags.0: "rolback" is not a known word here; did you mean "rollback"?' },
          {
            at: `${post}:5:17`,
            level: 'warning',
            says: 'tags.1: "post-mortem" is another word for "postmortem": use this one, so that all about it is found together',
          },
          { at: `${post}:6:16`, level: 'warning', says: 'technologies.0: "postgres" is another word for "postgresql"' },
          { at: `${post}:6:26`, level: 'warning', says: 'technologies.1: "Redis" is another word for "redis"' },
          { at: `${post}:7:12`, level: 'warning', says: 'services.0: "kuberntes" is not a known word here; did you mean "kubernetes"?' },
        ],
      },
      {
        files: examplePost({
          fields: 'lessons:\n  - { id: a, text: Read., tags: [dif, 롤백] }',
          text: '<Lesson id="b" tags="code-review, monitorng">Look.</Lesson>',
        }),
        finds: [
          { at: `${post}:6:39`, level: 'warning', says: 'lessons.0.tags.1: "롤백" is another word for "rollback"' },
          { at: `${post}:9:1`, level: 'warning', says: 'lessons.1.tags.1: "monitorng" is not a known word here; did you mean "monitoring"?' },
        ],
      },
      {
        files: {
          ...examplePost({}),
          ...examplePost({ name: 'retrospectives/example/en.mdx' }),
          'retrospectives/example/incident.yaml': 'tags:\n  - capacityy\n',
        },
        finds: [{ at: 'retrospectives/example/incident.yaml:2:5', level: 'warning', says: 'did you mean "capacity"?' }],
      },
    ],
  },
  check(post) {
    const { tags, technologies } = post.vocabulary;
    const lessons = listOf(post.data['lessons']);
    return [
      ...wordsAt(post, ['tags'], tags),
      ...wordsAt(post, ['technologies'], technologies),
      ...wordsAt(post, ['services'], technologies),
      ...lessons.flatMap((_, index) => wordsAt(post, ['lessons', index, 'tags'], tags)),
    ];
  },
});

type Terms = Vocabulary['tags'];

/** What is found in the list at a path. A word that any list knows was meant as it stands. */
function wordsAt({ data, sourceOf, vocabulary }: CheckedPost, path: (string | number)[], terms: Terms): Finding[] {
  const isKnown = (word: string) => vocabulary.tags.has(word) || vocabulary.technologies.has(word) || vocabulary.causes.has(word);
  return listOf(valueAt(data, path)).flatMap((word, index): Finding[] => {
    const known = typeof word !== 'string' || isKnown(word) ? undefined : knownTerm(word, terms);
    // Services have no list and are called as their team calls them, so `s3` is right there. A technology may still be misspelt.
    if (!known || (known.isName && path[0] === 'services')) return [];
    const at = [...path, index];
    const why = known.isName
      ? `is another word for "${known.slug}": use this one, so that all about it is found together`
      : `is not a known word here; did you mean "${known.slug}"?`;
    return [{ ...findingAt(sourceOf(at), at, `${at.join('.')}: ${JSON.stringify(word)} ${why}`), level: 'warning' }];
  });
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined), value);
