import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { previewIndex } from './preview-index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-index-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** An index whose making can be counted, held back and made to fail, at times one second apart. */
function index() {
  let [time, made] = [0, 0];
  const failures: string[] = [];
  let until = Promise.resolve();
  const hold = () => {
    let release = () => {};
    until = new Promise((done) => (release = done));
    return release;
  };
  const fail = () => {
    until = Promise.reject(new Error('no page'));
    until.catch(() => undefined);
  };
  const one = previewIndex(
    root,
    async (folder) => {
      made += 1;
      await until;
      await writeFile(join(folder, 'index'), '');
    },
    (error) => failures.push(String(error)),
    () => new Date((time += 1000)),
  );
  return { ...one, hold, fail, made: () => made, failures };
}

describe('the index of a live preview', () => {
  test('is made when it is first asked for, once for all who ask', async () => {
    const one = index();
    expect([one.made(), one.age()]).toEqual([0, undefined]);
    const [first, second] = await Promise.all([one.folder(), one.folder()]);
    expect([first === second, one.made(), existsSync(join(first, 'index'))]).toEqual([true, 1, true]);
    expect(one.age()).toEqual({ indexedAt: '1970-01-01T00:00:01.000Z', isStale: false });
  });

  test('answers while a new one is made after a change, says that it is old, and is replaced', async () => {
    const one = index();
    const first = await one.folder();
    one.changed();
    expect(one.age()?.isStale).toBe(true);
    const release = one.hold();
    expect(await one.folder()).toBe(first);
    release();
    await expect.poll(() => one.age()).toEqual({ indexedAt: '1970-01-01T00:00:02.000Z', isStale: false });
    expect(await one.folder()).not.toBe(first);
    expect([one.made(), existsSync(first)]).toEqual([2, false]);
  });

  test('that was changed while it was made is old at once', async () => {
    const one = index();
    const release = one.hold();
    const first = one.folder();
    one.changed();
    release();
    await first;
    expect(one.age()?.isStale).toBe(true);
  });

  test('that cannot be made is told to who asked, and tried again; one that was made goes on answering', async () => {
    const one = index();
    one.fail();
    await expect(one.folder()).rejects.toThrow('no page');
    one.hold()();
    const first = await one.folder();
    one.changed();
    one.fail();
    expect(await one.folder()).toBe(first);
    await expect.poll(() => one.made()).toBe(3);
    await expect.poll(() => one.failures).toEqual(['Error: no page', 'Error: no page']);
    expect(one.age()?.isStale).toBe(true);
  });
});
