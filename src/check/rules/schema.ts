import { examplePost } from '../example.ts';
import { defineRule } from '../rule.ts';
import { schemaProblems } from '../schema-problems.ts';

/** What a post says is what the schema of its kind knows. */
export const rule = defineRule({
  name: 'schema',
  examples: {
    good: [examplePost({ fields: 'severity: 1\ncategories: [config-change]\ntimeline:\n  - { at: 16:00, text: Begins., kind: effect }' })],
    bad: [
      {
        files: examplePost({ fields: 'severity: 9\ncategries: [config-change]\nupdated: 2026-02-30' }),
        finds: [
          { at: 'retrospectives/example/ko.mdx:5:11', says: 'severity: 9' },
          { at: 'retrospectives/example/ko.mdx:6:1', says: 'unknown field "categries"; did you mean "categories"?' },
          { at: 'retrospectives/example/ko.mdx:7:10', says: 'updated: "2026-02-30" – expected a calendar date that exists' },
        ],
      },
      {
        files: examplePost({ text: '<Lesson id="a" tags="b">Words.</Lesson>', name: 'articles/example/ko.mdx' }),
        finds: [{ at: 'articles/example/ko.mdx:7:1', says: 'unknown field "lessons"' }],
      },
      {
        files: examplePost({ fields: '"ca\\ntegories": [a]\nseverity: .nan' }),
        finds: [
          { at: 'retrospectives/example/ko.mdx:5:1', says: 'unknown field "ca\\ntegories"' },
          { at: 'retrospectives/example/ko.mdx:6:11', says: 'severity: NaN – expected number' },
        ],
      },
    ],
  },
  check: ({ schema, data, sourceOf }) => schemaProblems(schema, data, sourceOf),
});
