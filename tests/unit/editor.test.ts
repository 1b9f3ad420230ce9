import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { contentDir } from '../../src/environment.ts';
import { writeEditorFiles } from '../../src/editor/editor-files.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { astroServer, yamlServer, type EditorServer } from '../setup/language-server.ts';

// The first start reads the types of the whole project.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const frontmatter = (fields: string): string => `---\ntitle: 첫 장애\nexcerpt: 오타 하나\n${fields}\n---\n\n본문이에요.\n`;

beforeAll(() => writeEditorFiles('.', contentDir, readVocabulary(contentDir)));

describe.each([
  ['the frontmatter of a post', astroServer, 'content/retrospectives/first-outage/ko.mdx', frontmatter, 4],
  ['incident.yaml', yamlServer, 'content/retrospectives/first-outage/incident.yaml', (fields: string) => `${fields}\n`, 1],
])('while %s is typed in VS Code', (_, start, file, write, line) => {
  let server: EditorServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  test('nothing is underlined where all is right, or stands in another file', async () => {
    const fields = 'categories: [config-change]\ntags: [rollback, 새-꼬리표]\noccurred: 2017\nincident: { startedAt: ~16:00, resolvedAt: +1d 01:00 }';
    expect(await server.underlined(file, write(fields))).toEqual([]);
  });

  test.each([
    ['categories: [config-change, config-chang]', 'config-chang', /Value is not accepted. Valid values: "code-defect", "config-change"/],
    ['categories: [human-error]', 'human-error', /Valid values/],
    ['factors: [{ category: 버그, role: trigger, note: 오타 }]', '버그', /Valid values/],
    ['sevrity: 1', 'sevrity', /not allowed/],
    ['incident: { startedAt: 2017-01-31 10:00 }', '2017-01-31 10:00', /pattern/],
  ])('%s is underlined at its place', async (field, words, message) => {
    const column = field.lastIndexOf(words) + 1;
    expect(await server.underlined(file, write(field))).toEqual([{ at: `${line}:${column}`, words, message: expect.stringMatching(message) }]);
  });

  test('a category says what it means', async () => {
    const told = await server.hover(file, write('categories: [data-store]'), { line: line - 1, character: 15 });
    expect(told).toContain('데이터 저장소 · Data store');
    expect(told).toContain('The place that holds the data took part');
  });

  test('a field says what it is for', async () => {
    expect(await server.hover(file, write('symptoms: []'), { line: line - 1, character: 2 })).toContain('What was seen: error text, alerts, what users said.');
  });
});

test('a text may be written in every language in incident.yaml alone', async () => {
  const server = await yamlServer();
  const both = 'surprise: { ko: 몰랐다, en: Unknown }\nluck: [{ ko: 밤, en: Night }]\n';
  expect(await server.underlined('content/retrospectives/first-outage/incident.yaml', both)).toEqual([]);
  expect(await server.underlined('content/retrospectives/first-outage/incident.yaml', 'surprise: { ko: 몰랐다, fr: Inconnu }\n')).toHaveLength(1);
  server.stop();
});

test('what the settings name is there', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
  expect(Object.keys(settings['yaml.schemas']).filter((schema) => !existsSync(schema))).toEqual([]);
});
