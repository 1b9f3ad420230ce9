import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { readYamlFile } from './yaml-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keptDir = () => join(folder, 'kept');
const read = (file: string) => readYamlFile(file, keptDir());

function written(text: string): string {
  const file = join(folder, 'words.yaml');
  writeFileSync(file, text);
  return file;
}

/** Changes what is kept of the one file that was read. */
function changeKept(change: (text: string) => string): void {
  const [name, ...others] = readdirSync(keptDir());
  expect(others).toEqual([]);
  const kept = join(keptDir(), name!);
  writeFileSync(kept, change(readFileSync(kept, 'utf8')));
}

test('a file that was read before is not parsed again', () => {
  const file = written('- parsed');
  expect(read(file)).toEqual(['parsed']);
  changeKept((text) => text.replace('parsed', 'kept'));
  expect(read(file)).toEqual(['kept']);
});

test('a file that was changed is', () => {
  const file = written('- before');
  read(file);
  writeFileSync(file, '- after');
  expect(read(file)).toEqual(['after']);
});

test('what is damaged is read anew', () => {
  const file = written('- parsed');
  read(file);
  changeKept(() => '{"digest": ');
  expect(read(file)).toEqual(['parsed']);
});

test.each(['.inf', '[.nan]', '&a { of: *a }'])('%s is the same each time, for JSON has no word for it', (text) => {
  const file = written(text);
  const once = read(file);
  expect(once).not.toBeNull();
  expect(read(file)).toEqual(once);
});

test('a warning comes each time', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  const file = written('a: !of-its-own b');
  expect([read(file), read(file)]).toEqual([{ a: 'b' }, { a: 'b' }]);
  expect(warn).toHaveBeenCalledTimes(2);
});

test('who cannot write here can read', () => {
  const file = written('- parsed');
  writeFileSync(keptDir(), 'a file where the folder would be');
  expect(read(file)).toEqual(['parsed']);
});

test('an empty file holds nothing', () => expect(read(written(''))).toBeNull());

test('an error names the file', () => expect(() => read(written('a: [1'))).toThrow(/words\.yaml:1:\d+: /));
