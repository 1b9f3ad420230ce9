import { expect, test, vi } from 'vitest';
import { onceEach } from './once-each.ts';

test('each thing is asked for once, and always answered', () => {
  const ask = vi.fn((word: string) => word.length);
  const lengthOf = onceEach(ask);
  expect(['장애', 'a', '장애', 'a'].map(lengthOf)).toEqual([2, 1, 2, 1]);
  expect(ask.mock.calls.flat()).toEqual(['장애', 'a']);
});
