import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from './stamp.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'below/page.html'), 'page');
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = () => join(folder, 'below/page.html');

test.each<[string, () => void]>([
  ['a file of another size', () => writeFileSync(page(), 'pages')],
  ['a file that was written later', () => utimesSync(page(), 0, statSync(page()).mtimeMs / 1000 + 2)],
  ['a new file', () => writeFileSync(join(folder, 'new.html'), '')],
  ['a file that is gone', () => rmSync(page())],
])('%s changes it', (_, change) => {
  const before = stampOf([folder]);
  change();
  expect(stampOf([folder])).not.toBe(before);
});

test('an archive that keeps whole seconds does not', () => {
  const before = stampOf([folder]);
  utimesSync(page(), 0, Math.floor(statSync(page()).mtimeMs / 1000));
  expect(stampOf([folder])).toBe(before);
});

test('a folder that is not there is empty', () => expect(stampOf([join(folder, 'none')])).toBe(stampOf([join(folder, 'nothing')])));
