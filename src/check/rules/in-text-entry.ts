import { nearest } from '../../vocabulary/nearest.ts';
import { examplePost } from '../example.ts';
import type { Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';
import { inTextEntries } from '../in-text-entries.ts';

const action = 'actions:\n  - { id: guard, text: Add a guard., type: prevent, ownerRole: platform team, status: done }';

/** A component in the text shows an entry that the frontmatter has, once: each is an address. */
export const rule = defineRule({
  name: 'in-text-entry',
  examples: {
    good: [examplePost({ fields: action, text: '<Action id="guard" />\n\n<Lesson id="new" tags="a">Words.</Lesson>' })],
    bad: [
      {
        files: examplePost({ fields: action, text: '<Action id="gard" />\n\n<Timeline /> <Timeline />' }),
        finds: [
          { at: 'retrospectives/example/ko.mdx:9:1', says: 'the frontmatter has no action "gard"; did you mean "guard"? Ids: guard' },
          { at: 'retrospectives/example/ko.mdx:11:14', says: '<Timeline> stands in the text twice' },
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
      const known = name === 'Timeline' ? undefined : idsOf(data[name === 'Lesson' ? 'lessons' : 'actions']);
      // Without an id, a property is missing: that is said already.
      if (!known || id === undefined || known.includes(id)) return [];
      const close = nearest(id, known);
      const hint = close === undefined ? '' : `; did you mean "${close}"?`;
      const message = `<${name}> shows no entry: the frontmatter has no ${name.toLowerCase()} "${id}"${hint} Ids: ${known.join(', ') || 'none'}`;
      return [{ ...place, message }];
    });
  },
});

const idsOf = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((entry: unknown) => (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : []))
    : [];
