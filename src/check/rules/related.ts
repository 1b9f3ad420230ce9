import { examplePost } from '../example.ts';
import { findingAt, type Finding, type Place } from '../problem.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { defineRule } from '../rule.ts';

const other = examplePost({ name: 'retrospectives/other/en.mdx' });

/** A related post exists. */
export const rule = defineRule<{ slug: string; place: Place }[]>({
  name: 'related',
  examples: {
    good: [{ ...examplePost({ fields: 'related: [other]' }), ...other }],
    bad: [
      {
        files: { ...examplePost({ fields: 'related: [other, unreadable, c]' }), ...other, 'retrospectives/unreadable/ko.mdx': '---\ntitle: [\n---\n' },
        finds: [{ at: 'retrospectives/example/ko.mdx:5:30', says: 'no post has the slug "c"; posts: example, other, unreadable' }],
      },
      {
        files: { ...examplePost({ fields: 'related: [other, othr]' }), ...other },
        finds: [{ at: 'retrospectives/example/ko.mdx:5:18', says: 'no post has the slug "othr"; did you mean "other"?' }],
      },
    ],
  },
  factOf({ data, sourceOf }) {
    const related = Array.isArray(data['related']) ? (data['related'] as unknown[]) : [];
    return related.flatMap((slug, index) => {
      if (typeof slug !== 'string') return [];
      const { message: _, ...place } = findingAt(sourceOf(['related']), ['related', index], '');
      return [{ slug, place }];
    });
  },
  checkSite(site) {
    const slugsOf = new Map(
      [...Map.groupBy(site, ({ collection }) => collection)].map(([collection, posts]) => [collection, new Set(posts.map(({ slug }) => slug))]),
    );
    return site.flatMap(({ collection, fact = [] }) => {
      const slugs = slugsOf.get(collection) ?? new Set();
      return fact.flatMap(({ slug, place }): Finding[] => {
        if (slugs.has(slug.normalize('NFC'))) return [];
        const close = nearest(slug, [...slugs]);
        return [
          { ...place, message: `no post has the slug "${slug}"${close === undefined ? `; posts: ${[...slugs].join(', ')}` : `; did you mean "${close}"?`}` },
        ];
      });
    });
  },
});
