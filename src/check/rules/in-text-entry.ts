import { nearest } from '../../vocabulary/nearest.ts';
import { examplePost } from '../example.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { inTextEntries } from '../in-text-entries.ts';

const fields = `timeline: [{ text: It began., kind: effect }]
lessons: [{ id: read-the-diff, text: Read it., tags: [diff] }]
actions:
  - { id: guard, text: Add a guard., type: prevent, ownerRole: platform team, status: done }
  - { text: Without an id., type: prevent, ownerRole: platform team, status: done }`;

/** A component in the text shows an entry that the frontmatter has, once: each is an address. */
export const rule = defineRule({
  name: 'in-text-entry',
  examples: {
    good: [
      examplePost({ fields, text: '<Timeline />\n\n<Lesson id="read-the-diff" />\n\n<Action id="guard" />\n\n<Lesson id="new" tags="diff">Words.</Lesson>' }),
    ],
    bad: [
      {
        files: examplePost({ fields, text: '<Action id="gard" />\n\n<Lesson id="read-the-dif" />' }),
        finds: [
          { at: 'retrospectives/example/ko.mdx:12:1', says: 'the frontmatter has no action "gard"; did you mean "guard"? Ids: guard' },
          { at: 'retrospectives/example/ko.mdx:14:1', says: 'the frontmatter has no lesson "read-the-dif"; did you mean "read-the-diff"? Ids: read-the-diff' },
        ],
      },
      {
        files: examplePost({ fields, text: '<Timeline />\n\n<Timeline />\n\n<Action id="guard" /> <Action id="guard" />' }),
        finds: [
          { at: 'retrospectives/example/ko.mdx:14:1', says: /^<Timeline> stands in the text twice: each has one address$/ },
          { at: 'retrospectives/example/ko.mdx:16:23', says: '<Action id="guard"> stands in the text twice: each has one address' },
        ],
      },
      {
        files: examplePost({ fields, text: '<Action id="something-else" />' }),
        finds: [{ at: 'retrospectives/example/ko.mdx:12:1', says: 'the frontmatter has no action "something-else"; ids: guard' }],
      },
      {
        files: examplePost({ text: '<Lesson id="read-the-diff" />\n\n<Timeline />' }),
        finds: [
          { at: 'retrospectives/example/ko.mdx:7:1', says: /the frontmatter has no lesson "read-the-diff": it has no lessons$/ },
          { at: 'retrospectives/example/ko.mdx:9:1', says: '<Timeline> shows nothing: the frontmatter has no timeline' },
        ],
      },
    ],
  },
  check({ text, data }) {
    const shown = new Set<string>();
    return inTextEntries(text.tree).flatMap(({ name, id, position }): Finding[] => {
      const place = text.placeOf(position);
      const key = `${name} ${id ?? ''}`;
      if (shown.has(key)) return [{ ...place, message: `<${name}${id === undefined ? '' : ` id="${id}"`}> stands in the text twice: each has one address` }];
      shown.add(key);
      if (name === 'Timeline' && !holds(data['timeline'])) return [{ ...place, message: '<Timeline> shows nothing: the frontmatter has no timeline' }];
      const known = name === 'Timeline' ? undefined : idsOf(data[name === 'Lesson' ? 'lessons' : 'actions']);
      // Without an id, a property is missing: that is said already.
      if (!known || id === undefined || known.includes(id)) return [];
      const close = nearest(id, known);
      const kind = name.toLowerCase();
      const ids = close === undefined ? `; ids: ${known.join(', ')}` : `; did you mean "${close}"? Ids: ${known.join(', ')}`;
      const rest = known.length === 0 ? `: it has no ${kind}s` : ids;
      return [{ ...place, message: `<${name}> shows no entry: the frontmatter has no ${kind} "${id}"${rest}` }];
    });
  },
});

const holds = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

const idsOf = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((entry: unknown) => (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : []))
    : [];
