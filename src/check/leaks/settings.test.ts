import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkExample } from '../../markdown/read-example.ts';
import { examplePost } from '../example.ts';
import { readLeakSettings, unusedExceptions } from './settings.ts';

/** What a content folder with this `leaks.yaml` says. */
function settingsOf(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (text !== undefined) writeFileSync(join(folder, 'leaks.yaml'), text);
  return readLeakSettings(folder);
}

const allow = (...values: string[]) => `allow:\n${values.map((value) => `  - { value: "${value}", reason: public }\n`).join('')}`;

test('a site needs no such file', () => expect(settingsOf()).toMatchObject({ allow: [], identifiers: [], problems: [] }));

test('what is no file is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  mkdirSync(join(folder, 'leaks.yaml'));
  expect(readLeakSettings(folder).problems).toMatchObject([{ level: 'error', rule: 'leaks', message: 'cannot be read: a text file is expected' }]);
});

test('what is excepted may stand, and what is excepted in vain is told', async () => {
  const settings = settingsOf(allow('kim@hoego-team.kr', '10.9.8.*', 'nobody@hoego-team.kr'));
  const { problems, excepted } = await checkExample(examplePost({ text: 'kim@hoego-team.kr at 10.9.8.7, not lee@hoego-team.kr.' }), settings);
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(['7:36 leak']);
  expect(unusedExceptions(settings, new Set(excepted)).map(({ line, level, message }) => ({ line, level, message }))).toEqual([
    { line: 4, level: 'warning', message: 'no post has "nobody@hoego-team.kr" any more: take the exception out' },
  ]);
});

test('a team can say what its own identifiers look like', async () => {
  const settings = settingsOf("identifiers:\n  - { name: shop number, pattern: 'SHOP-\\d{6}' }\n");
  const { problems } = await checkExample(examplePost({ text: 'SHOP-123456' }), settings);
  expect(problems.map(({ message }) => message)).toEqual(['"SH*********" is a value of the form "shop number": leave it out, or write <customer>']);
});

test.each([
  ['allow:\n  - { value: kim@hoego-team.kr }\n', '2:5 missing field "allow.0.reason"'],
  ['allow:\n  - { value: kim@hoego-team.kr, reason: "" }\n', '2:41 allow.0.reason: "" – the text is empty'],
  ['allow:\n  - { value: "*", reason: all }\n', '2:14 allow.0.value: this would allow nearly everything: at least 4 characters besides *'],
  ['alow: []\n', '1:1 unknown field "alow"; did you mean "allow"?; fields: allow, identifiers'],
  ["identifiers:\n  - { name: a, pattern: '(' }\n", '2:25 identifiers.0.pattern: expected a regular expression that is not empty, such as "AC-\\d{8}"'],
  ['allow: [\n', '2:1 '],
])('%j is told where it is wrong', (text, told) => {
  const [problem] = settingsOf(text).problems;
  expect(`${problem?.line}:${problem?.column} ${problem?.message}`).toContain(told);
});
