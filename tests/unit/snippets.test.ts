import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionStatuses, actionTypes } from '../../src/schema/action.ts';
import { factorRoles } from '../../src/schema/factor.ts';
import { impactKinds } from '../../src/schema/impact.ts';
import { textComponents } from '../../src/schema/text-components.ts';
import { timelineKinds } from '../../src/schema/timeline.ts';
import { diary, retrospective, wrong } from '../../src/schema/test-posts.ts';
import { readYaml } from '../../src/markdown/parse/yaml.ts';

interface Snippet {
  scope: string;
  prefix: string[];
  description: string;
  body: string[];
}

const snippets = JSON.parse(readFileSync('.vscode/hoego.code-snippets', 'utf8')) as Record<string, Snippet>;
const textOf = (name: string): string => snippets[name]!.body.join('\n');

/** What stands in the file when an author accepts each proposal. */
const expanded = (name: string): string =>
  textOf(name).replace(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^|]*\|)\}/g, (_, text?: string, first?: string) => text ?? first ?? '');

/** The values that an author may choose from at a place. */
const choices = (name: string): string[][] => [...textOf(name).matchAll(/\$\{\d+\|([^|]*)\|\}/g)].map(([, values = '']) => values.split(',').sort());

describe('the snippets for facts', () => {
  const lists = { 'Timeline entry': 'timeline', 'Contributing factor': 'factors', Lesson: 'lessons', Action: 'actions', Source: 'sources' };
  test.each(Object.entries(lists))('%s makes a valid entry of %s', (name, field) => {
    const { data, errors } = readYaml(`${field}:\n${expanded(name)}\n`);
    expect([errors, wrong(retrospective, diary(data))]).toEqual([[], []]);
    expect(data[field]).toHaveLength(1);
  });

  test.each(['Incident times', 'Impact'])('%s makes valid fields', (name) => {
    const { data, errors } = readYaml(`${expanded(name)}\n`);
    expect([errors, wrong(retrospective, diary(data))]).toEqual([[], []]);
  });

  test('offer what the schema knows', () => {
    expect(choices('Timeline entry')).toEqual([[...timelineKinds].sort()]);
    expect(choices('Contributing factor')).toEqual([[...factorRoles].sort()]);
    expect(choices('Impact')).toEqual([[...impactKinds].sort()]);
    // What was decided against needs a reason as well.
    expect(choices('Action')).toEqual([[...actionTypes].sort(), actionStatuses.filter((status) => status !== 'wont-do').sort()]);
  });
});

test('each component that authors may use has a snippet', () => {
  const shown = Object.keys(snippets).flatMap((name) => /^<([A-Z]\w*)/.exec(textOf(name))?.[1] ?? []);
  expect(Object.keys(textComponents).filter((component) => !shown.includes(component))).toEqual([]);
});

test('each snippet is found in both languages', () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const { prefix, description } of Object.values(snippets)) {
    expect(prefix.filter((word) => word.startsWith('hoego-'))).toHaveLength(1);
    expect([prefix.join(), description].filter((words) => !/\p{Script=Hangul}/u.test(words))).toEqual([]);
  }
});
