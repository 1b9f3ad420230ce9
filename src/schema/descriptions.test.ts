import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { retrospective } from './test-posts.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Every field of a schema, nested ones too: its path and what is written about it. */
function fields(schema: JsonSchema, path = ''): [path: string, description: string | undefined][] {
  const inside = [schema.items, ...(schema.anyOf ?? [])].filter((part) => typeof part === 'object' && !Array.isArray(part)) as JsonSchema[];
  const own = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
  return [
    ...own.flatMap(([name, field]): ReturnType<typeof fields> => [[`${path}${name}`, field.description], ...fields(field, `${path}${name}.`)]),
    ...inside.flatMap((part) => fields(part, path)),
  ];
}

describe.each([
  ['retrospective', retrospective],
  ['article', articleSchema],
])('an author who looks up a field of a %s', (_, schema) => {
  const all = fields(z.toJSONSchema(schema, { io: 'input' }));

  test.each(all)('finds what %s is for', (_path, description) => {
    expect(description).toMatch(/^\S.{5,}\.$/);
  });
});

test('nested fields are looked at, too', () => {
  const paths = fields(z.toJSONSchema(retrospective, { io: 'input' })).map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'incident.startedAt',
      'incident.recoveries.at',
      'impact.kinds',
      'factors.category',
      'lessons.category',
      'changes.text',
      'timeline.source',
    ]),
  );
  expect(paths.length).toBeGreaterThan(60);
});
