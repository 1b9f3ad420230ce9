import { expect, test } from 'vitest';
import { masked, withoutSecrets } from './masked.ts';

test.each([
  ['ghp_0123456789abcdefghij', 'ghp_************'],
  ['10.1.2.3', '10******'],
  ['abc', '***'],
])('%s is shown as %s', (value, shown) => expect(masked(value)).toBe(shown));

test('every line of a value is masked wherever it stands', () =>
  expect(withoutSecrets('"first line\\nsecond line" and first line', ['first line\nsecond line'])).toBe('"fi********\\nse*********" and fi********'));

test.each([
  ['indented', '  first line\n    second line'],
  ['with more blanks', 'first   line\nsecond\tline'],
])('a value that stands %s is masked as messages show it', (_, value) =>
  expect(withoutSecrets('"first line second line"', [value])).not.toMatch(/first line|second line/),
);

test('of two values the longer one goes first', () => expect(withoutSecrets('kim@team.kr', ['team.kr', 'kim@team.kr'])).toBe('ki*********'));

test('what is left of a value where a message was cut is masked, too', () => {
  const key = 'abcdefghijklmnopqrstuvwxyz';
  expect(withoutSecrets(`"${key.slice(0, 12)}…${key.slice(-9)}" is`, [key])).not.toMatch(/efgh|rstuvw/);
});
