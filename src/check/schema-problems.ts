import { z } from 'zod';
import { nearest } from '../vocabulary/nearest.ts';
import type { Finding, Source } from './problem.ts';

/** Where the value at a path of a post's data was written. */
export type SourceOf = (path: readonly PropertyKey[]) => Source;

/**
 * Every way in which data breaks a schema, each at the place where the author wrote it, with the bad value, what is
 * allowed and the nearest valid value. `sourceOf` tells where the value at a path of the data came from.
 */
export function schemaProblems(schema: z.ZodType, data: Record<string, unknown>, sourceOf: SourceOf): Finding[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const { issues } = result.error;
  const ofWrongType = new Set(issues.filter(isWrongType).map(({ path }) => path.join('.')));
  // What a text of the wrong length says about a list is no help.
  return issues
    .filter((issue) => isWrongType(issue) || !ofWrongType.has(issue.path.join('.')))
    .flatMap((issue) => problemsOf(issue, { schema, data, sourceOf }));
}

const isWrongType = ({ code }: Issue): boolean => code === 'invalid_type';

type Issue = z.core.$ZodIssue;

interface Checked {
  schema: z.ZodType;
  data: Record<string, unknown>;
  sourceOf: SourceOf;
}

function problemsOf(issue: Issue, { schema, data, sourceOf }: Checked): Finding[] {
  const place = (path: readonly PropertyKey[], key?: string) => {
    const { file, yaml } = sourceOf(key === undefined ? path : [...path, key]);
    return { file, ...(key === undefined ? yaml.at(path) : yaml.keyAt(path, key)) };
  };
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...place(issue.path, key),
      message: `unknown field "${[...issue.path, key].join('.')}"${didYouMean(nearest(key, fields))}; fields: ${fields.join(', ')}`,
    }));
  }
  const inside = issue.code === 'invalid_union' ? issue.errors.flat().find(({ path }) => path.length > 0) : undefined;
  if (inside) return problemsOf({ ...inside, path: [...issue.path, ...inside.path] }, { schema, data, sourceOf });
  const value = valueAt(data, issue.path);
  const name = issue.path.join('.');
  if (value === undefined && issue.code !== 'custom') return [{ ...place(issue.path), message: `missing field "${name}"` }];
  return [{ ...place(issue.path), message: `${name}: ${explain(issue, value)}` }];
}

function explain(issue: Issue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  const written = `${shown(value)} – `;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return `${written}allowed: ${allowed.join(', ')}${didYouMean(nearest(String(value), allowed))}`;
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') return written + issue.errors.flat().map(messageOf).join(' or ');
  return written + messageOf(issue);
}

/** A value as YAML writes it, numbers that JSON does not know included. */
const shown = (value: unknown): string => (typeof value === 'number' ? String(value) : JSON.stringify(value));

const messageOf = ({ message }: Issue): string => message.replace(/^Invalid input: /, '');

/** The names of the fields that an object at a path of the data may have. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const key of path)
    current = unwrap(current instanceof z.ZodObject ? current.shape[String(key)] : current instanceof z.ZodArray ? current.element : undefined);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

const didYouMean = (word: string | undefined): string => (word === undefined ? '' : `; did you mean "${word}"?`);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}
