import { expect, test } from 'vitest';
import { readSketchLine, sketchLine } from './sketch-line.ts';

test('numbers are read with what happened between them', () => {
  expect(readSketchLine('1, 1.5 [16:00 배포] -9 3 [롤백 완료]')).toEqual({
    steps: [1, 1.5, -9, 3],
    marks: [
      { before: 2, text: '16:00 배포' },
      { before: 4, text: '롤백 완료' },
    ],
  });
});

test('a shape is read the same way', () => {
  expect(readSketchLine('flat [deployed] jump flat')).toEqual({ steps: ['flat', 'jump', 'flat'], marks: [{ before: 1, text: 'deployed' }] });
});

test.each([
  ['', /^expected at least two numbers/],
  ['3', /^expected at least two numbers/],
  ['[배포]', /^expected at least two numbers/],
  ['flat jmp', /^"jmp" – neither a number nor a shape; shapes: flat, .*; did you mean "jump"\?$/],
  ['1,200 3,400', /^"1,200" – expected numbers with spaces between them and without commas/],
  ['flat 3', /^numbers and shapes do not make one line/],
  ['1 2 [배포', /^"\[" – what happened stands in brackets/],
  ['1 2 []', /^empty brackets/],
])('%j is refused', (written, message) => {
  const [issue] = sketchLine.safeParse(written).error?.issues ?? [];
  expect(issue?.message).toMatch(message);
  expect(() => readSketchLine(written)).toThrow(message);
});
