import { expect, test } from 'vitest';
import { countBy } from './count.ts';

test('counts keys, the most frequent first, and equal ones in the order of the keys', () => {
  const items = [['b', 'c'], ['c'], ['a', 'c'], []];
  expect(countBy(items, (keys) => keys)).toEqual([
    { key: 'c', count: 3 },
    { key: 'a', count: 1 },
    { key: 'b', count: 1 },
  ]);
});

test('an item that names a key twice counts once', () => expect(countBy([['a', 'a']], (keys) => keys)).toEqual([{ key: 'a', count: 1 }]));

test('nothing gives nothing', () => expect(countBy([], () => ['a'])).toEqual([]));
