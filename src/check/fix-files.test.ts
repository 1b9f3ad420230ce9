import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixAll } from './fix-files.ts';
import { toProblem, type Problem } from './problem.ts';

/** A file with these bytes, and what finds a problem at each `x` in it; `!` after one is a problem without a fix. */
function fileOf(content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'fix-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'ko.mdx');
  writeFileSync(file, content, { mode: 0o640 });
  const find = async (): Promise<Problem[]> =>
    [...readFileSync(file, 'utf8').matchAll(/x(!?)/g)].map(({ index, 1: mark }) =>
      toProblem({ file, line: 1, column: index + 1, message: 'm', ...(mark === '' && { fix: { start: index, end: index + 1, text: 'y' } }) }, 'rule'),
    );
  return { folder, file, find };
}

test('every fix is made and told, and what is left is found anew', async () => {
  const { folder, file, find } = fileOf('\uFEFFa x\r\nx! x\r\n');
  const { fixed, left } = await fixAll(find);
  expect(readFileSync(file, 'utf8')).toBe('\uFEFFa y\r\nx! y\r\n');
  expect(fixed.map(({ column }) => column)).toEqual([4, 10]);
  expect(left.map(({ column }) => column)).toEqual([7]);
  expect([readdirSync(folder), statSync(file).mode & 0o777]).toEqual([['ko.mdx'], 0o640]);
});

test('the second time, nothing is left to fix', async () => {
  const { file, find } = fileOf('x');
  await fixAll(find);
  const { mtimeMs } = statSync(file);
  expect(await fixAll(find)).toEqual({ fixed: [], left: [] });
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

test('what a fix reveals is fixed, too, and a fix that never ends is given up', async () => {
  const { file } = fileOf('a');
  const find = async () => [toProblem({ file, line: 1, column: 1, message: 'm', fix: { start: 0, end: 0, text: 'a' } }, 'rule')];
  expect((await fixAll(find)).fixed).toHaveLength(10);
});

test('a file that is no UTF-8 stays as it is', async () => {
  const bytes = Buffer.from([0x78, 0xff]);
  const { file, find } = fileOf(bytes);
  expect(await fixAll(find)).toMatchObject({ fixed: [], left: [{ column: 1 }] });
  expect(readFileSync(file)).toEqual(bytes);
});
