import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { mergeShared } from '../../schema/merge.ts';
import type { RetrospectiveData } from '../../schema/retrospective.ts';
import { languages } from '../../site.config.ts';
import type { CheckedPost } from '../checked-post.ts';
import { examplePost } from '../example.ts';
import { fieldOf } from '../field-of.ts';
import { findingAt, type Finding } from '../problem.ts';
import { defineRule } from '../rule.ts';

/** Facts that are the same in every language. Not `date`: a translation is published later. Not `redirectFrom`: each language has had its own address. */
const languageNeutral = [
  'kind',
  'occurred',
  'provenance',
  'organization',
  'categories',
  'tags',
  'technologies',
  'services',
  'incident',
  'severity',
  'trigger',
  'detection',
  'mitigation',
  'related',
  'withdrawn',
] as const satisfies readonly (keyof RetrospectiveData)[];

const ko = examplePost({ fields: 'tags: [b]' });
const shared = 'retrospectives/example/incident.yaml';

/** A fact has one place: what stands in two files is the same in both. */
export const rule = defineRule({
  name: 'one-place',
  examples: {
    good: [{ ...ko, [shared]: 'tags: [b]\n', ...examplePost({ name: 'retrospectives/example/en.mdx' }) }],
    bad: [
      {
        files: { ...ko, [shared]: 'severity: 1\ntags: [a]\n' },
        finds: [{ at: 'retrospectives/example/ko.mdx:5:7', says: /tags differs from .*incident\.yaml:2: keep it in one place/ }],
      },
      {
        files: { ...ko, ...examplePost({ fields: 'severity: 1\ntags: [a]', name: 'retrospectives/example/en.mdx' }) },
        finds: [{ at: 'retrospectives/example/en.mdx:6:7', says: /tags differs from .*ko\.mdx:5: keep it in incident\.yaml/ }],
      },
    ],
  },
  check({ own, shared, lang }) {
    return mergeShared(own.fields, shared.fields, lang).conflicts.map((field) =>
      findingAt(own, [field], `${field} differs from ${shared.file}:${shared.yaml.keyAt([], field).line}: keep it in one place`),
    );
  },
  checkVersions: contradictions,
});

/** Facts in which the languages of one post contradict each other, each at the later language. */
function contradictions(versions: readonly CheckedPost[]): Finding[] {
  const inOrder = versions.toSorted((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang));
  return languageNeutral.flatMap((field) => {
    // What differs from the shared facts is a problem already, and so is what is wrong in itself.
    const given = inOrder
      .filter(({ own, shared }) => field in own.fields && !(field in shared.fields))
      .map(({ own, schema }) => ({ own, value: asRead(schema, field, own.fields[field]) }))
      .filter(({ value }) => value !== undefined);
    const [first, ...others] = given;
    if (!first) return [];
    const place = `${first.own.file}:${first.own.yaml.keyAt([], field).line}`;
    return others
      .filter(({ value }) => !isDeepStrictEqual(value, first.value))
      .map(({ own }) => findingAt(own, [field], `${field} differs from ${place}: keep it in incident.yaml`));
  });
}

/** A value as the schema reads it, so that `2017` is the same year as `"2017"`, and lists of words in any order are the same. Undefined where it is none. */
function asRead(schema: z.ZodType, name: string, value: unknown): unknown {
  const field = fieldOf(schema, name);
  const read: unknown = field && z.safeParse(field, value).data;
  const isListOfWords = Array.isArray(read) && read.every((entry) => typeof entry === 'string');
  return isListOfWords ? read.toSorted() : read;
}
