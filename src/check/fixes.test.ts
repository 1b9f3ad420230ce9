import { expect, test } from 'vitest';
import { applyFixes, compatible } from './fixes.ts';

const fix = (start: number, end: number, text: string) => ({ start, end, text });

test('fixes are made in any order', () => expect(applyFixes('abc', [fix(2, 3, 'C'), fix(0, 0, '>')])).toBe('>abC'));
test('of two that overlap, the first is made', () => expect(applyFixes('abc', [fix(1, 3, 'x'), fix(0, 2, 'y')])).toBe('yc'));
test('of two at one place, one is made', () => {
  expect(applyFixes('a{', [fix(1, 1, '\\'), fix(1, 1, '\\')])).toBe('a\\{');
  expect(compatible([fix(1, 1, 'a'), fix(1, 2, 'b'), fix(2, 2, 'c')])).toHaveLength(2);
});
test('two beside each other are both made', () => expect(applyFixes('{{', [fix(0, 0, '\\'), fix(1, 1, '\\')])).toBe('\\{\\{'));
