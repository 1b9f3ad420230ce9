import { describe, expect, test } from 'vitest';
import { readSketchLine } from '../schema/sketch-line.ts';
import { drawMetric, sketchFontSize, type PlacedMark } from './metric-sketch.ts';
import { textWidth } from './text-width.ts';

const draw = (line: string) => drawMetric(readSketchLine(line));
const cornersOf = (line: string) =>
  draw(line)
    .points.split(' ')
    .map((point) => point.split(',').map(Number) as [number, number]);

describe('the line', () => {
  test('goes from edge to edge, and higher where the number is higher', () => {
    const [first, second, third] = cornersOf('2 4 2');
    expect(first![0]).toBeLessThan(20);
    expect(third![0]).toBeGreaterThan(390);
    expect(second![1]).toBeLessThan(first![1]);
    expect(third![1]).toBe(first![1]);
  });

  test('stands on an axis that includes 0, so that a small rise looks small', () => {
    const { bottom, scale } = draw('100 102');
    const [[, before], [, after]] = cornersOf('100 102') as [[number, number], [number, number]];
    expect(before - after).toBeLessThan(0.03 * (bottom - after));
    expect(scale.map(({ text }) => text)).toEqual(['102', '0']);
  });

  test('below 0 has its axis at the lowest number', () => expect(draw('-3 0').scale.map(({ text }) => text)).toEqual(['0', '-3']));

  test('of one number throughout is level, at 0 as well', () => {
    for (const line of ['3 3', '0 0']) expect(new Set(cornersOf(line).map(([, y]) => y)).size).toBe(1);
  });

  test('of a shape has no scale, and returns to where it was', () => {
    expect(draw('flat jump drop').scale).toEqual([]);
    const heights = cornersOf('flat jump drop spike rise fall').map(([, y]) => y);
    expect(heights.at(-1)).toBe(heights[0]);
    expect(Math.min(...heights)).toBeLessThan(heights[0]!);
  });

  test('stays in the drawing', () => {
    for (const line of ['flat', 'fall fall drop dip', '1 -5 900', 'rise rise rise rise rise'])
      for (const [x, y] of cornersOf(line)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(400);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(draw(line).bottom);
      }
  });
});

describe('the words of marks', () => {
  const box = ({ anchor, lines }: PlacedMark) => {
    const wide = Math.max(...lines.map(({ text }) => textWidth(text, sketchFontSize)));
    const { x, y } = lines[0]!;
    return { left: anchor === 'start' ? x : x - wide, right: anchor === 'start' ? x + wide : x, top: y - sketchFontSize, bottom: lines.at(-1)!.y };
  };

  test.each([
    'flat [16:00 배포를 마침] jump flat [18:48 설명과 다르다는 지적이 나옴] flat [23:30 롤백을 마침]',
    '1 [하나] 2 [둘] 3 [셋] 4 [넷] 5 [다섯] 6 [여섯] 7',
    '1 [처음에 아주 긴 말이 온다면 그것도 다 보여야 해요 줄을 바꾸어서라도 모두] 2 3',
    '[처음] 1 2 [끝에서 일어난 아주 긴 이름의 일]',
  ])('stand in the drawing, clear of each other and of the lines of others: %s', (line) => {
    const { marks, bottom } = draw(line);
    expect(marks.length).toBe(readSketchLine(line).marks.length);
    for (const [index, mark] of marks.entries()) {
      const one = box(mark);
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(400);
      expect(mark.top).toBeLessThan(bottom);
      for (const other of marks.slice(index + 1)) {
        const two = box(other);
        expect(one.right < two.left || two.right < one.left || one.bottom < two.top || two.bottom < one.top, `${index} and another overlap`).toBe(true);
      }
      for (const other of marks)
        if (other !== mark && other.top < one.bottom) expect(other.x > one.left && other.x < one.right, `a line crosses ${index}`).toBe(false);
    }
  });

  test('that leave no way for a line stand over all others', () => {
    const [first, second] = draw('1 [이 말은 오른쪽 끝까지 닿을 만큼 길게 쓴 말] 2 [끝]').marks;
    expect(box(second!).bottom).toBeLessThanOrEqual(box(first!).top);
  });

  test('say all that was written', () => {
    const words = draw('1 [배포를 마치고 자리에 앉음] 2').marks.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(words.join(' ')).toBe('배포를 마치고 자리에 앉음');
  });
});
