import { describe, expect, test } from 'vitest';
import { endedLines, placesIn } from './places.ts';

describe('the place of an offset', () => {
  test.each([
    ['the beginning', 'a', 0, 1, 1],
    ['an empty text', '', 0, 1, 1],
    ['a second line', 'ab\ncd', 4, 2, 2],
    ['the end of a line', 'ab\ncd', 2, 1, 3],
    ['behind the last line end', 'ab\n', 3, 2, 1],
    ['line ends of Windows', 'a\r\nb\r\nc', 6, 3, 1],
    ['line ends of the first Macs', 'a\rb\rc', 4, 3, 1],
    ['what only Unicode calls line ends', 'a\u2028b\u0085c', 4, 1, 5],
    ['characters of two units', '👩a', 2, 1, 3],
    ['beyond the text', 'ab', 9, 1, 3],
  ])('%s', (_, text, offset, line, column) => {
    expect(placesIn(text)(offset)).toEqual({ line, column });
    if (offset === text.length) expect(endedLines(text)).toBe(line - 1);
  });
});
