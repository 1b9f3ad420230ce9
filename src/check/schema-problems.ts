import { z } from 'zod';
import type { YamlText } from '../markdown/parse/yaml.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Problem } from './problem.ts';

/** A YAML text and the file it stands in. */
export interface Source {
  file: string;
  yaml: YamlText;
}

/**
 * Every way in which data breaks a schema, each at the place where the author wrote it, with the bad value, what is
 * allowed and the nearest valid value. `sourceOf` tells which file a field of the data came from.
 */
export function schemaProblems(schema: z.ZodType, data: Record<string, unknown>, sourceOf: (field: string | undefined) => Source): Problem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(issue, { schema, data, sourceOf }));
}

type Issue = z.core.$ZodIssue;

interface Checked {
  schema: z.ZodType;
  data: Record<string, unknown>;
  sourceOf: (field: string | undefined) => Source;
}

function problemsOf(issue: Issue, { schema, data, sourceOf }: Checked): Problem[] {
  const place = (path: readonly PropertyKey[], key?: string) => {
    const { file, yaml } = sourceOf((path[0] ?? key) as string | undefined);
    return { file, ...(key === undefined ? yaml.at(path) : yaml.keyAt(path, key)), level: 'error' as const, rule: 'schema' };
  };
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...place(issue.path, key),
      message: `unknown field "${[...issue.path, key].join('.')}"${didYouMean(nearest(key, fields))}; fields: ${fields.join(', ')}`,
    }));
  }
  const value = valueAt(data, issue.path);
  const name = issue.path.join('.');
  if (value === undefined && issue.code !== 'custom') return [{ ...place(issue.path), message: `missing field "${name}"` }];
  return [{ ...place(issue.path), message: `${name}: ${explain(issue, value)}` }];
}

function explain(issue: Issue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  const written = `${JSON.stringify(value)} – `;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return `${written}allowed: ${allowed.join(', ')}${didYouMean(nearest(String(value), allowed))}`;
  }
  return written + issue.message.replace(/^Invalid input: /, '');
}

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
