import { expect, test } from 'vitest';
import { rewritten, tracked } from './tracked.ts';

test('a text that was rewritten twice knows where each place stood', () => {
  const once = rewritten(tracked('one two three', 10), [{ start: 4, end: 7, text: 'TWENTY' }]);
  const twice = rewritten(once, [{ start: 0, end: 4, text: '' }]);
  expect([once.text, twice.text]).toEqual(['one TWENTY three', 'TWENTY three']);
  expect(['TWENTY', 'three'].map((word) => once.origin(once.text.indexOf(word)))).toEqual([14, 18]);
  expect(['TWENTY', 'three'].map((word) => twice.origin(twice.text.indexOf(word)))).toEqual([14, 18]);
});

test('of two rewrites that overlap, the first is made', () =>
  expect(
    rewritten(tracked('abcdef'), [
      { start: 1, end: 4, text: 'X' },
      { start: 3, end: 5, text: 'Y' },
    ]).text,
  ).toBe('aXef'));
