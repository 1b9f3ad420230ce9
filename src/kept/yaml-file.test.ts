import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workDir } from '../environment.ts';
import { readYamlFile } from './yaml-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const file = join(folder, 'words.yaml');
  writeFileSync(file, text);
  return file;
}

/** The file that keeps a value in which a word stands. */
function keeping(word: string): string {
  const kept = join(workDir, 'yaml');
  const name = readdirSync(kept).find((one) => readFileSync(join(kept, one), 'utf8').includes(word));
  if (name === undefined) throw new Error(`nothing keeps ${word}`);
  return join(kept, name);
}

test('a file that was read before is not parsed again', () => {
  const file = written('- wobblezank-kept');
  expect(readYamlFile(file)).toEqual(['wobblezank-kept']);
  const kept = keeping('wobblezank-kept');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('wobblezank-kept', 'wobblezank-told'));
  expect(readYamlFile(file)).toEqual(['wobblezank-told']);
});

test('a file that was changed is', () => {
  const file = written('- before');
  readYamlFile(file);
  writeFileSync(file, '- after');
  expect(readYamlFile(file)).toEqual(['after']);
});

test('what is damaged is read anew', () => {
  const file = written('- wobblezank-damaged');
  readYamlFile(file);
  writeFileSync(keeping('wobblezank-damaged'), '{"digest": ');
  expect(readYamlFile(file)).toEqual(['wobblezank-damaged']);
});

test.each(['.inf', '[.nan]'])('%s is the same each time', (text) => {
  const file = written(text);
  expect(readYamlFile(file)).toEqual(readYamlFile(file));
  expect([readYamlFile(file)].flat()[0]).not.toBeNull();
});

test('an empty file holds nothing', () => expect(readYamlFile(written(''))).toBeNull());

test('an error names the file', () => expect(() => readYamlFile(written('a: [1'))).toThrow('words.yaml:\n'));
