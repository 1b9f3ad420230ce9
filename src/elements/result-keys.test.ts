import { expect, test } from 'vitest';
import { box, nextPlace } from './result-keys.ts';

test.each([
  ['down from the box, to the first result', 'ArrowDown', box, 3, 0],
  ['down from a result, to the next', 'ArrowDown', 0, 3, 1],
  ['down from the last, nowhere', 'ArrowDown', 2, 3, 2],
  ['down without results, as ever', 'ArrowDown', box, 0, undefined],
  ['up from a result, to the one before', 'ArrowUp', 2, 3, 1],
  ['up from the first, to the box', 'ArrowUp', 0, 3, box],
  ['up in the box, as ever', 'ArrowUp', box, 3, undefined],
  ['Escape in a result, to the box', 'Escape', 2, 3, box],
  ['Escape in the box, as ever', 'Escape', box, 3, undefined],
  ['another key, as ever', 'Enter', 1, 3, undefined],
])('%s', (_, key, at, count, expected) => expect(nextPlace(key, at, count)).toBe(expected));
