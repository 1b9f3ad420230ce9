import { describe, expect, test } from 'vitest';
import { legible } from './legible.ts';

describe('a message', () => {
  test.each([
    ['stays as it is', 'title: "장애 👩‍🚒" – expected', 'title: "장애 👩‍🚒" – expected'],
    ['is one line', 'a\nb\r\n\u2028c', 'a\\nb\\r\\n\\u2028c'],
    ['gives no orders to a terminal', '\u001B[31m\t\0', '\\u001b[31m\\t\\u0000'],
    ['runs in one direction', '\u202Eabc', '\\u202eabc'],
    ['has whole characters', '\uD83D x 👩', '\\ud83d x 👩'],
  ])('%s', (_, message, shown) => expect(legible(message)).toBe(shown));

  test('that quotes a whole page keeps its beginning and its end', () => {
    const short = legible(`"${'가'.repeat(50_000)}" – expected a slug`);
    expect(short).toHaveLength(1000);
    expect(short).toMatch(/^"가+…가+" – expected a slug$/);
    expect(legible('가'.repeat(1000))).toHaveLength(1000);
  });
});
