import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readPost } from '../markdown/parse/frontmatter.ts';
import { readYaml } from '../markdown/parse/yaml.ts';
import { postFolders, sharedName } from '../markdown/post-folder.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { articleSchema } from './article.ts';
import { jsonSchema, jsonSchemaNames, type JsonSchemaName } from './json-schema.ts';
import { parseMoment } from './moment.ts';
import { retrospectiveSchema } from './retrospective.ts';
import { diary, factor, report, wrong } from './test-posts.ts';

const root = join(import.meta.dirname, '../..');
const contents = { 'this site': join(root, 'content'), 'the fixtures': join(root, 'tests/fixtures/content') };
const vocabulary = readVocabulary(contents['this site']);

function validators(words = vocabulary) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  const of = (name: JsonSchemaName) => {
    const validate = ajv.compile(jsonSchema(name, words));
    return (value: unknown): string[] => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
  };
  return { retrospective: of('retrospective'), incident: of('incident'), article: of('article') };
}

describe.each(Object.entries(contents))('every file of %s', (_, contentDir) => {
  const refuses = validators(readVocabulary(contentDir));
  const files = [...postFolders(contentDir)].flatMap(({ collection, path, texts }) =>
    [...texts].map(([name, { text }]): [string, JsonSchemaName, unknown] => {
      const schema = name === sharedName ? 'incident' : collection === 'articles' ? 'article' : 'retrospective';
      return [`${path}/${name}`, schema, (schema === 'incident' ? readYaml(text) : readPost(text).frontmatter).data];
    }),
  );
  test('is looked at', () => expect(files.length).toBeGreaterThan(5));
  test.each(files)('%s keeps the schema of its kind', (_file, schema, data) => expect(refuses[schema](data)).toEqual([]));
});

describe('what the schema of the posts accepts', () => {
  const refuses = validators();
  test.each([
    ['a diary', diary()],
    ['a report', report()],
    ['a year as a number', diary({ occurred: 2017 })],
    ['times about, of the next day, and of other zones', diary({ incident: { startedAt: '~16:00', resolvedAt: '+1d 01:00' } })],
    ['an instant without seconds', diary({ incident: { startedAt: '~ 2017-01-31T23:27+09:00' } })],
    ['a word that no list knows', diary({ tags: ['처음-보는-말'], technologies: ['unheard-of'], services: ['결제'] })],
    ['one text where a list may stand', diary({ luck: '밤이었다' })],
    ['four categories', diary({ categories: ['code-defect', 'data-store', 'undetermined', 'network-dns'] })],
  ])('the JSON Schema accepts: %s', (_, post) => {
    expect(wrong(retrospectiveSchema(vocabulary), post)).toEqual([]);
    expect(refuses.retrospective(post)).toEqual([]);
    expect(refuses.incident(post)).toEqual([]);
  });
});

describe('what the schema of the posts refuses', () => {
  const refuses = validators();
  const posts: [string, Record<string, unknown>][] = [
    ['an unknown category', diary({ categories: ['config-chang'] })],
    ['human error', diary({ categories: ['human-error'] })],
    ['an unknown category of a factor', diary({ factors: [factor({ category: 'bug' })] })],
    ['an unknown category of a lesson', diary({ lessons: [{ id: 'a', text: 'T', tags: ['a'], category: 'bug' }] })],
    ['five categories', diary({ categories: ['code-defect', 'data-store', 'undetermined', 'network-dns', 'coordination'] })],
    ['a category twice', diary({ categories: ['code-defect', 'code-defect'] })],
    ['an unknown role', diary({ factors: [factor({ role: 'root-cause' })] })],
    ['an unknown field', diary({ categries: [] })],
    ['an unknown field of an action', diary({ actions: [{ text: 'T', type: 'prevent', ownerRole: 'R', status: 'open', owner: 'me' }] })],
    ['a date that does not exist', diary({ date: '2026-02-30' })],
    ['a time without an offset', diary({ incident: { startedAt: '2017-01-31 10:00' } })],
    ['a severity of 9', diary({ severity: 9 })],
    ['a tag that is no slug', diary({ tags: ['Roll back'] })],
    ['a lesson without tags', diary({ lessons: [{ id: 'a', text: 'T', tags: [] }] })],
    ['an empty title', diary({ title: '' })],
    ['no title', { excerpt: 'E', date: '2026-11-22' }],
  ];
  test.each(posts)('the JSON Schema refuses: %s', (_, post) => {
    expect(wrong(retrospectiveSchema(vocabulary), post)).not.toEqual([]);
    expect(refuses.retrospective(post)).not.toEqual([]);
  });

  test('an article has no categories', () => {
    expect(wrong(articleSchema, diary({ categories: [] }))).not.toEqual([]);
    expect(refuses.article(diary({ categories: [] }))).not.toEqual([]);
    expect(refuses.article(diary())).toEqual([]);
  });
});

/** What stands at a path of the fields of a retrospective. */
const part = (...path: string[]): unknown =>
  path.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], jsonSchema('retrospective', vocabulary).properties);

describe('a time', () => {
  const pattern = new RegExp(String(part('incident', 'properties', 'startedAt', 'pattern')), 'u');
  const times = ['16:00', '~16:00', '+1d 01:00', '+12d 23:59', '2017-01-31', '~ 2017-01-31', '2017-01-31T23:27Z', '2017-01-31T23:27:00.123+09:00'];
  test.each(times)('%s is one by both', (time) => expect([parseMoment(time) !== undefined, pattern.test(time)]).toEqual([true, true]));
  test.each(['25:00', '16:0', 'noon', '2017-01-31T23:27', '2017-1-31', '+1d'])('%s is none', (time) => expect(parseMoment(time)).toBeUndefined());
  test.each(['16:0', 'noon', '2017-01-31T23:27', '2017-1-31', '+1d', '36:00'])('%s does not look like one', (time) => expect(pattern.test(time)).toBe(false));
});

describe('an author who types', () => {
  test('is offered each category with its names and its meaning', () => {
    const { enum: values, anyOf } = part('categories', 'items') as { enum: string[]; anyOf: { const?: string; title?: string; description?: string }[] };
    expect(values).toEqual([...vocabulary.causes.keys()]);
    const told = anyOf.filter((one) => one.const !== undefined);
    expect(told.map((one) => one.const)).toEqual(values);
    for (const { const: slug, title, description } of told) {
      const { label, definition } = vocabulary.causes.get(slug!)!;
      expect(title).toBe(`${label.ko} · ${label.en}`);
      expect(description).toBe(`${definition.ko}\n\n${definition.en}`);
    }
  });

  test.each(['tags', 'technologies'] as const)('is offered the known %s', (field) => {
    const { anyOf } = part(field, 'items') as { anyOf: { const?: string }[] };
    expect(anyOf.flatMap((one) => one.const ?? [])).toEqual([...vocabulary[field].keys()]);
  });

  test.each(jsonSchemaNames)('is told what each field of the schema "%s" is for', (name) => {
    const fields = Object.entries(jsonSchema(name, vocabulary).properties!);
    expect(fields.filter(([, field]) => !/\S{3}/.test((field as { description?: string }).description ?? '')).map(([field]) => field)).toEqual([]);
  });
});

test('the categories are those of the content folder, whatever they are', () => {
  const words = readVocabulary(contents['the fixtures']);
  const refuses = validators({ ...words, causes: new Map([['zebra', [...words.causes.values()][0]!]]) });
  expect([refuses.retrospective(diary({ categories: ['zebra'] })), refuses.retrospective(diary({ categories: ['code-defect'] })).length > 0]).toEqual([
    [],
    true,
  ]);
});
