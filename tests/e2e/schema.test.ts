import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { jsonSchema, jsonSchemaNames } from '../../src/schema/json-schema.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

test.each(jsonSchemaNames)('the site publishes the JSON Schema "%s" with its own vocabulary, at the address that it names', (name) => {
  const { folder, base } = inject('site');
  const published: unknown = JSON.parse(readFileSync(join(folder, 'schema', `${name}.json`), 'utf8'));
  const $id = expect.stringMatching(new RegExp(`^https?://[^/]+${base}schema/${name}\\.json$`));
  expect(published).toEqual({ ...jsonSchema(name, readVocabulary('content')), $id });
});
