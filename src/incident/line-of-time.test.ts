import { describe, expect, test } from 'vitest';
import { drawAcross, drawUpright, fontSize, type Drawing, type LinePoint, type PlacedLabel } from './line-of-time.ts';
import { textWidth } from './text-width.ts';

const point = (minutes: number, text = 'it began', judgement = false): LinePoint => ({ minutes, time: '16:00', text, judgement });
const words = [
  'deploy',
  '배포',
  'metric rose',
  '지표가 올랐어요',
  'PostgreSQL',
  '되돌리기로 결정',
  'alert',
  'https://status.example.com/incidents/2024',
  '“괜찮아 보여요”',
];

/** The same sets of points every time: a small generator of numbers, begun with the set's own. */
function pointSet(seed: number): LinePoint[] {
  let state = Math.imul(seed + 1, 2654435761);
  const random = (below: number) => ((state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 16) % below;
  const spread = [30, 600, 10_000][random(3)] ?? 30;
  const minutes = Array.from({ length: 2 + random(8) }, () => random(spread)).sort((a, b) => a - b);
  return minutes.map((at, index) =>
    point(at, Array.from({ length: 1 + random(4) }, () => words[random(words.length)]).join(' '), index === 1 && random(2) === 0),
  );
}
const sets = Array.from({ length: 400 }, (_, seed) => pointSet(seed)).filter((points) => new Set(points.map(({ minutes }) => minutes)).size > 1);

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** Where a text stands, above and below its base line. */
function boxOf(lines: string[], x: number, y: number, anchor: 'middle' | 'start'): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - fontSize * 0.8, bottom: y + (lines.length - 1) * 19 + fontSize * 0.25 };
}
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
function expectClear(boxes: Box[], { width, height }: Drawing) {
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(-0.001);
    expect(box.right).toBeLessThanOrEqual(width + 0.001);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
  }
}
function expectToScale(labels: PlacedLabel[]) {
  const [first, last] = [labels[0]!, labels.at(-1)!];
  const perMinute = (last.at - first.at) / (last.point.minutes - first.point.minutes);
  expect(perMinute).toBeGreaterThan(0);
  for (const { at, point } of labels) expect(at - first.at).toBeCloseTo((point.minutes - first.point.minutes) * perMinute);
}

describe('across the page', () => {
  const drawn = sets.flatMap((points) => {
    const span = { from: points[0]!.minutes, to: points.at(-1)!.minutes, label: '판단까지 약 6시간' };
    const drawing = drawAcross(points, [span]);
    return drawing ? [{ points, drawing }] : [];
  });

  test('some sets fit and some do not, so that both are tried', () => {
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.length).toBeLessThan(sets.length);
  });

  test('every moment is there, to scale', () => {
    for (const { points, drawing } of drawn) {
      expect(drawing.labels.map(({ point }) => point)).toEqual(points);
      expectToScale(drawing.labels);
    }
  });

  test('a label is whole, in at most two lines', () => {
    for (const { lines, point } of drawn.flatMap(({ drawing }) => drawing.labels)) {
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.join(' ').replaceAll(' ', '')).toBe(`${point.time}${point.text}`.replaceAll(' ', ''));
    }
  });

  test('no text touches another, the line, or the edge', () => {
    for (const { drawing } of drawn) {
      const spans = drawing.spans.flatMap(({ label }) => (label ? [boxOf([label.text], label.x, label.y, 'middle')] : []));
      const boxes = [...drawing.labels.map(({ lines, x, y }) => boxOf(lines, x, y, 'start')), ...spans];
      expectClear(boxes, drawing);
      for (const { top, bottom } of boxes) expect(bottom < drawing.line - 6 || top > drawing.line + 6).toBe(true);
    }
  });

  test('a label that needs three lines: no drawing', () => {
    expect(drawAcross([point(0), point(100, 'word '.repeat(30))], [])).toBeUndefined();
    expect(drawAcross([point(0), point(100, 'x'.repeat(100))], [])).toBeUndefined();
  });

  test('more labels than there is room for: no drawing', () => {
    expect(
      drawAcross(
        Array.from({ length: 30 }, (_, index) => point(index, '지표가 올랐어요')),
        [],
      ),
    ).toBeUndefined();
  });

  test('moments at the same time stand at the same place, each with its label', () => {
    const drawing = drawAcross([point(0), point(100, 'first'), point(100, 'second')], []);
    expect(drawing?.labels.map(({ at }) => at)).toEqual([8, 640, 640]);
    expect(new Set(drawing?.labels.map(({ y }) => y)).size).toBe(2);
  });

  test('a judgement stands above the line, apart from what happened', () => {
    const drawing = drawAcross([point(0), point(50, '“it is fine”', true), point(100)], [])!;
    expect(drawing.labels.map(({ y }) => y < drawing.line)).toEqual([false, true, false]);
  });
});

describe('upright', () => {
  const drawn = sets.map((points) => ({ points, drawing: drawUpright(points, [])! }));

  test('there is a drawing of every set, with every moment, to scale', () => {
    for (const { points, drawing } of drawn) {
      expect(drawing.labels.map(({ point }) => point)).toEqual(points);
      expectToScale(drawing.labels);
    }
  });

  test('no text touches another or the edge, and each stands in order', () => {
    for (const { drawing } of drawn) {
      expectClear(
        drawing.labels.map(({ lines, x, y }) => boxOf(lines, x, y, 'start')),
        drawing,
      );
      for (const { x } of drawing.labels) expect(x).toBeGreaterThan(drawing.line);
      expect(drawing.labels.map(({ y }) => y)).toEqual(drawing.labels.map(({ y }) => y).sort((a, b) => a - b));
    }
  });

  test('where there is room a label stands at its moment', () => {
    for (const { at, y } of drawUpright([point(0), point(500), point(1000)], [])!.labels) expect(Math.abs(y - at)).toBeLessThanOrEqual(5);
  });

  test('moments at the same time stand at the same place, their texts below each other', () => {
    const [, second, third] = drawUpright([point(0), point(100), point(100)], [])!.labels;
    expect(second!.at).toBe(third!.at);
    expect(third!.y).toBeGreaterThan(second!.y);
  });
});

describe.each([
  ['across', drawAcross],
  ['upright', drawUpright],
])('%s', (_, draw) => {
  test.each([
    ['no moment', []],
    ['one moment', [point(5)]],
    ['moments that are all at the same time', [point(5), point(5)]],
  ])('%s: nothing to draw, not even with a span', (_, points) => {
    expect(draw(points, [])).toBeUndefined();
    expect(draw(points, [{ from: 0, to: 10 }])).toBeUndefined();
  });

  test('a span runs between its moments', () => {
    const { labels, spans } = draw([point(0), point(250), point(1000)], [{ from: 0, to: 250 }])!;
    expect(spans[0]).toMatchObject({ from: labels[0]!.at, to: labels[1]!.at });
  });

  test('a span that begins before the first moment or ends after the last stays within the drawing', () => {
    const drawing = draw([point(100), point(200)], [{ from: 0, to: 300 }])!;
    const [span] = drawing.spans;
    expect(span!.from).toBeGreaterThanOrEqual(0);
    expect(span!.to).toBeLessThanOrEqual(draw === drawAcross ? drawing.width : drawing.height);
    expect(drawing.labels.map(({ at }) => at)).toEqual([1 / 3, 2 / 3].map((part) => expect.closeTo(span!.from + part * (span!.to - span!.from))));
  });
});

describe('the label of a span', () => {
  const far = [point(0, 'a'), point(1000, 'b')];
  test('stands in the middle of its stretch', () => {
    const [span] = drawAcross(far, [{ from: 0, to: 1000, label: '6 h' }])!.spans;
    expect(span!.label).toMatchObject({ text: '6 h', x: (span!.from + span!.to) / 2 });
  });
  test('is left out where its stretch is shorter', () =>
    expect(drawAcross(far, [{ from: 0, to: 50, label: 'a long time to decide' }])!.spans[0]).not.toHaveProperty('label'));
});
