import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../markdown/parse/yaml.ts';
import type { Place } from '../problem.ts';
import { toProblem, type Problem } from '../problem.ts';
import { schemaProblems } from '../schema-problems.ts';
import type { Identifier } from './customers.ts';
import { escaped } from './escaped.ts';

/** A value that looks like a leak and is none, and why. */
export interface Exception extends Place {
  value: string;
  reason: string;
}

/** What a site's `leaks.yaml` says. */
export interface LeakSettings {
  allow: readonly Exception[];
  identifiers: readonly Identifier[];
  /** What is wrong in it. */
  problems: readonly Problem[];
  /** Changes with the file. */
  source: string;
}

export const noLeakSettings: LeakSettings = { allow: [], identifiers: [], problems: [], source: '' };

const text = z.string().trim().min(1, { error: 'the text is empty' });

/** `leaks.yaml` of a content folder: what may stand in a post though it looks like a leak, and what a team's own identifiers look like. */
const schema = z.strictObject({
  allow: z
    .array(
      z.strictObject({
        value: text
          .refine((value) => value.replaceAll('*', '').length >= 4, { error: 'this would allow nearly everything: at least 4 characters besides *' })
          .describe('The value as it stands in the post; * stands for any characters but a space.'),
        reason: text.describe('Why everybody may read it.'),
      }),
    )
    .default([])
    .describe('Values that look like a leak and are none.'),
  identifiers: z
    .array(
      z.strictObject({
        name: text.describe('What it is called in messages.'),
        pattern: text
          .refine(isPattern, { error: 'expected a regular expression that is not empty, such as "AC-\\d{8}"' })
          .describe('A regular expression that finds it.'),
      }),
    )
    .default([])
    .describe('What identifiers of customers look like here.'),
});

/** Reads `leaks.yaml` of a content folder, which may be absent. */
export function readLeakSettings(contentDir: string): LeakSettings {
  const path = join(contentDir, 'leaks.yaml');
  if (!existsSync(path)) return noLeakSettings;
  const file = relative(process.cwd(), path);
  const source = sourceOf(path);
  if (source === undefined)
    return { ...noLeakSettings, problems: [toProblem({ file, line: 1, column: 1, message: 'cannot be read: a text file is expected' }, 'leaks')] };
  const yaml = readYaml(source);
  const wrong = [
    ...yaml.errors.map((error) => ({ ...error, file })),
    ...(yaml.errors.length > 0 ? [] : schemaProblems(schema, yaml.data, () => ({ file, yaml }))),
  ];
  if (wrong.length > 0) return { ...noLeakSettings, source, problems: wrong.map((finding) => toProblem(finding, 'leaks')) };
  const { allow, identifiers } = schema.parse(yaml.data);
  return {
    allow: allow.map((entry, index) => ({ ...entry, file, ...yaml.at(['allow', index]) })),
    identifiers: identifiers.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'gu') })),
    problems: [],
    source,
  };
}

function sourceOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The exception that lets a value stand, if there is one. */
export const exceptionFor = (value: string, { allow }: LeakSettings): Exception | undefined =>
  allow.find((exception) => patternOf(exception.value).test(value));

/** One line for each exception that no post needs any more. */
export const unusedExceptions = ({ allow }: LeakSettings, used: ReadonlySet<string>): Problem[] =>
  allow
    .filter(({ value }) => !used.has(value))
    .map(({ value, file, line, column }) =>
      toProblem({ file, line, column, level: 'warning', message: `no post has ${JSON.stringify(value)} any more: take the exception out` }, 'leaks'),
    );

const patternOf = (value: string): RegExp =>
  new RegExp(
    `^${value
      .split('*')
      .map((part) => escaped(part))
      .join('\\S*')}$`,
    'iu',
  );

function isPattern(value: string): boolean {
  try {
    return !new RegExp(value, 'u').test('');
  } catch {
    return false;
  }
}
