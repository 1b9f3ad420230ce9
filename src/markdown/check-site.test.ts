import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkSite } from './check-site.ts';

function siteWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a vocabulary that is missing is one problem on one line', async () => {
  const { posts, problems } = await checkSite(siteWith({}));
  expect(posts).toEqual([]);
  const says = expect.stringMatching(/^[^\n]*causes\.yaml is not there: the content folder, which CONTENT_DIR names[^\n]*$/);
  expect(problems).toMatchObject([{ line: 1, column: 1, level: 'error', rule: 'vocabulary', message: says }]);
});

test('what is wrong in the vocabulary is told with its file, line and column, all of it at once', async () => {
  const folder = siteWith({
    'causes.yaml': '# ours\na:\n  label: 3\n  colour: red\n',
    'tags.yaml': 'a: { label: A }\n\tb: [\n',
    'synonyms.yaml': '- [a, b]\n- [c]\n',
  });
  const { posts, problems } = await checkSite(folder);
  expect(posts).toEqual([]);
  const places = problems.map(({ file, line, column }) => `${file.split('/').at(-1)}:${line}:${column}`);
  expect(places).toEqual(expect.arrayContaining(['causes.yaml:3:10', 'causes.yaml:4:3', 'synonyms.yaml:2:3']));
  expect(places.some((place) => place.startsWith('tags.yaml:2:'))).toBe(true);
  for (const { level, rule, message } of problems) {
    expect([level, rule]).toEqual(['error', 'vocabulary']);
    expect(message).not.toMatch(/\n|\\n/);
  }
});
