import type { SketchLine, SketchShape } from '../schema/sketch-line.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A sketch in the units of its drawing, in which a letter is `sketchFontSize` high. */
export interface MetricDrawing {
  width: number;
  height: number;
  /** Where the axis of time lies, and where it begins. */
  bottom: number;
  left: number;
  /** Corners of the line from left to right, as the `points` of an SVG polyline. */
  points: string;
  marks: PlacedMark[];
  /** The highest and the lowest value of the axis, where the line is made of numbers. */
  scale: { text: string; y: number }[];
}

/** What happened at `x`: a line from `top` down to the axis, and words whose lines stand one below the other. */
export interface PlacedMark {
  x: number;
  top: number;
  anchor: 'start' | 'end';
  lines: { text: string; x: number; y: number }[];
}

export const sketchFontSize = 16;
const lineHeight = 21;
const width = 400;
const plotHeight = 112;
/** Between a mark and its words, and between the words of two marks. */
const gap = 6;

/** Draws a line from edge to edge. Numbers stand on an axis that includes 0, so that a small rise looks small; a shape has no scale. */
export function drawMetric({ steps, marks }: SketchLine): MetricDrawing {
  const { corners, starts, low, high, values } = isNumbers(steps) ? ofNumbers(steps) : ofShapes(steps);
  const left = Math.max(0, ...values.map((value) => textWidth(value, sketchFontSize) + gap));
  const last = corners.at(-1)!.x;
  const x = (at: number) => round(left + ((width - left - 4) * at) / last + 2);
  const placed = placeMarks(marks.map(({ before, text }) => ({ x: x(starts[before] ?? last), text })));
  const top = placed.height + 8;
  const bottom = top + plotHeight;
  const y = (value: number) => round(bottom - (plotHeight * (value - low)) / (high - low || 1));
  return {
    width,
    height: bottom + 10,
    bottom,
    left: round(left),
    points: corners.map((corner) => `${x(corner.x)},${y(corner.y)}`).join(' '),
    marks: placed.marks,
    scale: values.map((text, index) => ({ text, y: (index === 0 ? top : bottom) + 5 })),
  };
}

interface Line {
  corners: { x: number; y: number }[];
  /** Where each step begins. */
  starts: number[];
  low: number;
  high: number;
  /** Names of the ends of the scale, the upper one first; none where it has none. */
  values: string[];
}

const isNumbers = (steps: SketchLine['steps']): steps is number[] => typeof steps[0] === 'number';

function ofNumbers(steps: readonly number[]): Line {
  const [low, high] = [Math.min(0, ...steps), Math.max(0, ...steps)];
  return { corners: steps.map((y, x) => ({ x, y })), starts: steps.map((_, index) => index), low, high, values: [String(high), String(low)] };
}

/** How each shape goes on from where the line is: how far to the right, and how far up. */
const ways: Record<SketchShape, [x: number, y: number][]> = {
  flat: [[1, 0]],
  rise: [[1, 1]],
  fall: [[1, -1]],
  jump: [
    [0.1, 1],
    [1, 1],
  ],
  drop: [
    [0.1, -1],
    [1, -1],
  ],
  spike: [
    [0.3, 0],
    [0.5, 1],
    [0.7, 0],
    [1, 0],
  ],
  dip: [
    [0.3, 0],
    [0.5, -1],
    [0.7, 0],
    [1, 0],
  ],
};

function ofShapes(steps: readonly SketchShape[]): Line {
  const corners = [{ x: 0, y: 0 }];
  for (const [index, shape] of steps.entries()) {
    const { y } = corners.at(-1)!;
    corners.push(...ways[shape].map(([along, up]) => ({ x: index + along, y: y + up })));
  }
  const heights = corners.map(({ y }) => y);
  // One step up or down takes half the height, and a line that only falls does not end on the axis.
  const low = Math.min(...heights) - 0.5;
  return { corners, starts: steps.map((_, index) => index), low, high: Math.max(...heights, low + 2), values: [] };
}

/** The words of a mark beside it. */
interface Words {
  x: number;
  anchor: 'start' | 'end';
  from: number;
  to: number;
  lines: string[];
  /** How many lines of words are below. */
  row: number;
}

/** Places the words of marks over the line, as low as they can stand without touching other words or the lines of other marks. */
function placeMarks(marks: readonly { x: number; text: string }[]): { marks: PlacedMark[]; height: number } {
  const words = marks.map(wordsBeside);
  // A line passes on the open side of its words. So of those to the right of theirs, the last stands lowest, and of the others the first.
  const inOrder = [...words.filter(({ anchor }) => anchor === 'start').toReversed(), ...words.filter(({ anchor }) => anchor === 'end')];
  for (const [index, one] of inOrder.entries()) {
    const below = inOrder.slice(0, index);
    // Over all others, words touch none of them. A line that then goes through words is drawn behind them.
    const most = Math.max(0, ...below.map(({ row, lines }) => row + lines.length));
    while (one.row < most && below.some((other) => touches(one, other))) one.row += 1;
  }
  const height = Math.max(0, ...words.map(({ row, lines }) => row + lines.length)) * lineHeight;
  const placed = words.map(({ x, anchor, lines, row }): PlacedMark => {
    const top = height - (row + lines.length) * lineHeight;
    const at = round(anchor === 'start' ? x + gap : x - gap);
    return { x, anchor, top: top + 4, lines: lines.map((text, line) => ({ text, x: at, y: top + (line + 1) * lineHeight - 5 })) };
  });
  return { marks: placed, height };
}

/** To the right of the mark, or where there is no room, to the side that has more. */
function wordsBeside({ x, text }: { x: number; text: string }): Words {
  const fits = x + gap + textWidth(text, sketchFontSize) <= width;
  const anchor = fits || x < width / 2 ? 'start' : 'end';
  const room = (anchor === 'start' ? width - x : x) - gap;
  const lines = wrapText(text, room, sketchFontSize);
  const wide = gap + Math.max(...lines.map((line) => textWidth(line, sketchFontSize)));
  return { x, anchor, from: anchor === 'start' ? x : x - wide, to: anchor === 'start' ? x + wide : x, lines, row: 0 };
}

function touches(one: Words, other: Words): boolean {
  const sideBySide = one.to + gap <= other.from || other.to + gap <= one.from;
  const overlaps = !sideBySide && one.row < other.row + other.lines.length && other.row < one.row + one.lines.length;
  const crosses = (upper: Words, lower: Words) => upper.row > lower.row && upper.x > lower.from && upper.x < lower.to;
  return overlaps || crosses(one, other) || crosses(other, one);
}

const round = (value: number): number => Math.round(value * 10) / 10;
