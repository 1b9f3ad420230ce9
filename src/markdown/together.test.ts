import { expect, test } from 'vitest';
import { collectGarbage } from '../../tests/setup/collect-garbage.ts';
import { together } from './together.ts';

/** Runs that are counted, and last until they are ended. */
function runs() {
  const ends: ((value: number) => void)[] = [];
  const call = together(() => new Promise<number>((end) => ends.push(end)));
  const begun = async (count: number) => expect.poll(() => ends.length).toBe(count);
  return { call, ends, begun };
}

test('calls before a run begins share it', async () => {
  const { call, ends, begun } = runs();
  const both = [call(), call()];
  await begun(1);
  ends[0]!(1);
  expect(await Promise.all(both)).toEqual([1, 1]);
});

test('a call during a run gets the next one', async () => {
  const { call, ends, begun } = runs();
  const first = call();
  await begun(1);
  const late = [call(), call()];
  ends[0]!(1);
  expect(await first).toBe(1);
  await begun(2);
  ends[1]!(2);
  expect(await Promise.all(late)).toEqual([2, 2]);
});

test('a run that fails does not spoil the next', async () => {
  let count = 0;
  const call = together(async () => {
    count += 1;
    if (count === 1) throw new Error('once');
    return count;
  });
  await expect(call()).rejects.toThrow('once');
  expect(await call()).toBe(2);
});

test('what came of a run is held by those alone who asked for it', async () => {
  const call = together(async () => ({ posts: [] }));
  const result = new WeakRef(await call());
  await collectGarbage();
  expect(result.deref()).toBeUndefined();
  await call();
});
