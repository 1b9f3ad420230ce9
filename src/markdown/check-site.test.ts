import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkSite } from './check-site.ts';

test.each([
  ['is missing', undefined, 'causes.yaml is not there: the content folder, which CONTENT_DIR names'],
  ['is no YAML', 'a: [\n', 'causes.yaml: '],
  ['has another form', 'a: 1\n', 'causes.yaml: '],
])('a vocabulary that %s is one problem on one line', async (_, causes, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (causes !== undefined) writeFileSync(join(folder, 'causes.yaml'), causes);
  const { posts, problems } = await checkSite(folder);
  expect(posts).toEqual([]);
  expect(problems).toMatchObject([{ line: 1, column: 1, level: 'error', rule: 'vocabulary', message: expect.stringContaining(says) }]);
  expect(problems[0]!.message).not.toMatch(/\n|\\n/);
});
