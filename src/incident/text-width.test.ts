import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('the width of a text', () => {
  test('grows with its letters and with the size of the type', () => {
    expect(textWidth('', 14)).toBe(0);
    expect(textWidth('aa', 14)).toBeCloseTo(2 * textWidth('a', 14));
    expect(textWidth('a', 28)).toBeCloseTo(2 * textWidth('a', 14));
  });

  test('is larger for Hangul than for capitals, and for these than for small letters', () => {
    expect(textWidth('장애', 14)).toBeGreaterThan(textWidth('DB', 14));
    expect(textWidth('DB', 14)).toBeGreaterThan(textWidth('db', 14));
  });
});

describe('wrapping', () => {
  test.each([
    ['deploy of the new version to every region at once', 100],
    ['배포하고 나서 지표가 올랐는데 새로 붙인 행사 때문이라고 생각했어요', 100],
    ['PostgreSQL pg_basebackup 이 멈췄고, 아무도 까닭을 몰랐어요', 120],
  ])('%s: every line fits, and no word is lost or broken', (text, width) => {
    const lines = wrapText(text, width, 14);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
    expect(lines.join(' ')).toBe(text);
  });

  test('fills a line before it begins the next', () => {
    const [first, second] = wrapText('one two three four five six', 80, 14);
    expect(textWidth(`${first} ${second?.split(' ')[0]}`, 14)).toBeGreaterThan(80);
  });

  test('a word that is wider than a line is broken, so that nothing leaves the drawing', () => {
    const word = 'https://example.com/a/very/long/address';
    const lines = wrapText(`see ${word} now`, 80, 14);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(80);
    expect(lines.join('').replaceAll(' ', '')).toBe(`see${word}now`);
  });

  test('odd spaces count as one, and an empty text has no line', () => {
    expect(wrapText('  a \n b ', 100, 14)).toEqual(['a b']);
    expect(wrapText(' ', 100, 14)).toEqual([]);
  });
});
