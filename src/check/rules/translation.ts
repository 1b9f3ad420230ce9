import { mergeShared } from '../../schema/merge.ts';
import { examplePost } from '../example.ts';
import { findingAt } from '../problem.ts';
import { defineRule } from '../rule.ts';

const both = { ...examplePost({}), ...examplePost({ name: 'retrospectives/example/en.mdx' }) };
const shared = 'retrospectives/example/incident.yaml';

/** A text that the languages share is written in each language of the post. */
export const rule = defineRule({
  name: 'translation',
  examples: {
    good: [{ ...both, [shared]: 'luck:\n  - { ko: 밤, en: It was night. }\n' }],
    bad: [
      {
        files: { ...both, [shared]: 'luck:\n  - ko: 밤\n' },
        finds: [{ at: `${shared}:2:5`, says: /^luck\.0 is not written in "en", and .*en\.mdx needs it$/ }],
      },
    ],
  },
  check: ({ own, shared, lang }) =>
    mergeShared(own.fields, shared.fields, lang).untranslated.map((at) =>
      findingAt(shared, at, `${at.join('.')} is not written in "${lang}", and ${own.file} needs it`),
    ),
});
