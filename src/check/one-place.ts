import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import { languages } from '../site.config.ts';
import type { CheckedPost } from './checked-post.ts';
import { fieldOf } from './field-of.ts';
import { problemAt, type Problem } from './problem.ts';

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

/** Facts in which the languages of one post contradict each other, each at the later language. */
export function contradictions(versions: readonly CheckedPost[], schema: z.ZodType): Problem[] {
  const inOrder = versions.toSorted((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang));
  return languageNeutral.flatMap((field) => {
    // What differs from the shared facts is a problem already, and so is what is wrong in itself.
    const given = inOrder
      .filter(({ own, shared }) => field in own.fields && !(field in shared.fields))
      .map(({ own }) => ({ own, value: asRead(schema, field, own.fields[field]) }))
      .filter(({ value }) => value !== undefined);
    const [first, ...others] = given;
    if (!first) return [];
    const place = `${first.own.file}:${first.own.yaml.keyAt([], field).line}`;
    return others
      .filter(({ value }) => !isDeepStrictEqual(value, first.value))
      .map(({ own }) => problemAt(own, [field], 'one-place', `${field} differs from ${place}: keep it in incident.yaml`));
  });
}

/** A value as the schema reads it, so that `2017` is the same year as `"2017"`, and lists of words in any order are the same. Undefined where it is none. */
function asRead(schema: z.ZodType, name: string, value: unknown): unknown {
  const field = fieldOf(schema, name);
  const read: unknown = field && z.safeParse(field, value).data;
  const isListOfWords = Array.isArray(read) && read.every((entry) => typeof entry === 'string');
  return isListOfWords ? read.toSorted() : read;
}
