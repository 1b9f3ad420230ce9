import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { workDirOf } from '../environment.ts';

/** A site of one post, and what `npm run check` answers for it to a program that reads it. */
async function siteOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hoego-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  onTestFinished(() => [folder, workDirOf(content, out)].forEach((path) => rmSync(path, { recursive: true, force: true })));
  await mkdir(join(content, 'retrospectives/one'), { recursive: true });
  cpSync('tests/fixtures/content/causes.yaml', join(content, 'causes.yaml'));
  await writeFile(join(content, 'retrospectives/one/ko.mdx'), `---\ntitle: T\nexcerpt: E\ndate: 2020-01-01\n---\n\n${text}\n`);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out };
  const check = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...options], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  return { content, check };
}

const check = async (text: string, ...options: string[]) => (await siteOf(text)).check(...options);

test('where all is well, one line says so', async () => {
  expect(await check('본문이에요.')).toEqual({ status: 0, stdout: '1 post, no problems\n', stderr: '' });
});

test('a warning fails with --strict alone, and a hint never', async () => {
  const [warning, hint] = ['담당자의 부주의였다.', '내 잘못이다.'];
  const statuses = await Promise.all([check(warning), check(warning, '--strict'), check(hint, '--strict')]);
  expect(statuses.map(({ status }) => status)).toEqual([0, 1, 0]);
});

test('a program reads one problem a line, without colours, and no secret', async () => {
  const { status, stderr } = await check('내부 서버 10.1.2.3에서 시작됐다.');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^1 problem\(s\) in 1 file\(s\)\n\S+one\/ko\.mdx:7:7 {2}error {2}leak {2}"10\*{6}" is a private address[^\n]*\n$/);
  const json = (await check('내부 서버 10.1.2.3에서 시작됐다.', '--json')).stdout;
  expect(JSON.parse(json)).toMatchObject([{ line: 7, column: 7, level: 'error', rule: 'leak' }]);
  expect(json).not.toContain('10.1.2.3');
});

test('a folder that cannot be read is one problem, to a program as well', async () => {
  const { content, check } = await siteOf('본문이에요.');
  rmSync(content, { recursive: true });
  const { status, stdout, stderr } = check('--json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject([{ level: 'error', rule: 'vocabulary' }]);
});

test('what the site shows to be wrong has no secret either, in no run', async () => {
  const { check } = await siteOf('[a](/retrospectives/010-2345-6789/)');
  const [first, second] = [check(), check()];
  expect(first.stderr).toMatch(/ {2}error {2}link {2}.*\*{5}/);
  expect(first.stderr).not.toContain('010-2345-6789');
  expect(second).toEqual(first);
}, 20_000);
