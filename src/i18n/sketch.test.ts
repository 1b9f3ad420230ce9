import { expect, test } from 'vitest';
import { readSketchLine } from '../schema/sketch-line.ts';
import { sketchInWords } from './sketch.ts';

test('a sketch is told in the words of each language', () => {
  const line = readSketchLine('flat [16:00] jump flat [끝]');
  expect(sketchInWords(line, 'ko')).toBe('그대로, [16:00] 갑자기 오름, 그대로, [끝]');
  expect(sketchInWords(line, 'en')).toBe('level, [16:00] jumps up, level, [끝]');
});

test('numbers are told as they were written', () => expect(sketchInWords(readSketchLine('1 [배포] 2.5 -3'), 'ko')).toBe('1, [배포] 2.5, -3'));
