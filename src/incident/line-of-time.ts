import { balanceText, textWidth, wrapText } from './text-width.ts';

/** A moment to draw: where it is on the axis of time, its hour as shown, and what happened. */
export interface LinePoint {
  minutes: number;
  time: string;
  text: string;
  /** A judgement of the moment: the one thing that has the accent. */
  judgement: boolean;
}

/** A stretch of time to mark, such as from the beginning of the harm to the decision. */
export interface LineSpan {
  from: number;
  to: number;
  label?: string;
}

/** A label with its lines; `x` is where they begin, `y` the base of the first. */
export interface PlacedLabel {
  point: LinePoint;
  /** Where the moment is on the line. */
  at: number;
  x: number;
  y: number;
  lines: string[];
  /** Whether the label had to leave its moment, so that a line should lead to it. */
  displaced: boolean;
  /** The lines of the hour at the other side of an upright line. */
  hour: string[];
}

export interface Drawing {
  width: number;
  height: number;
  /** Where the line lies: y of a level line, x of an upright one. */
  line: number;
  labels: PlacedLabel[];
  spans: { from: number; to: number; label?: { x: number; y: number; text: string } }[];
}

export const fontSize = 14;
const lineHeight = 19;
/** More moments than this are no longer a line that can be read: the timeline lists them. */
const most = 16;
/** How far a label may leave the place under or over its moment to stand clear of its neighbours. */
const nudges = [0, 14, -14, 28, -28];
const across = { width: 648, inset: 8, gap: 14, lines: 2, labelWidth: 230, lanes: ['below', 'above', 'above-2', 'below-2'] as const };
const upright = { width: 320, top: 14, line: 112, hourGap: 16, text: 128, gap: 8 };

/**
 * The line of time across the page, drawn to scale, with every label clear of the others; undefined where the labels
 * do not fit, for then only the upright line can be read.
 */
export function drawAcross(points: readonly LinePoint[], spans: readonly LineSpan[]): Drawing | undefined {
  const scale = scaleOf(points, spans, across.inset, across.width - across.inset);
  if (!scale) return undefined;
  const lanes = new Map<string, { from: number; to: number; lines: number }[]>();
  const fits = (lane: string, from: number, to: number) =>
    (lanes.get(lane) ?? []).every((taken) => to + across.gap <= taken.from || from >= taken.to + across.gap);
  const take = (lane: string, from: number, to: number, lines: number) => lanes.set(lane, [...(lanes.get(lane) ?? []), { from, to, lines }]);

  const placed: { point: LinePoint; at: number; x: number; lane: string; lines: string[] }[] = [];
  for (const point of points) {
    const at = scale(point.minutes);
    const lines = balanceText(labelOf(point), across.labelWidth, fontSize);
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    const places = nudges.map((nudge) => clamp(at + nudge - width / 2, 0, across.width - width));
    const preferred = point.judgement ? [...across.lanes].sort((a, b) => Number(b.startsWith('above')) - Number(a.startsWith('above'))) : across.lanes;
    const [place] = preferred.flatMap((lane) => places.filter((x) => fits(lane, x, x + width)).map((x) => ({ lane, x })));
    if (!place || lines.length > across.lines) return undefined;
    const { lane, x } = place;
    take(lane, x, x + width, lines.length);
    placed.push({ point, at, x, lane, lines });
  }
  const spanLabels = spans.map(({ from, to, label }) => {
    const [start, end] = [scale(from), scale(to)];
    const width = textWidth(label ?? '', fontSize);
    const x = (start + end) / 2;
    const lane = across.lanes.slice(0, 2).find((name) => fits(name, x - width / 2, x + width / 2));
    if (label === undefined || lane === undefined || width > end - start) return { from: start, to: end };
    take(lane, x - width / 2, x + width / 2, 1);
    return { from: start, to: end, label: { x, lane, text: label } };
  });

  const tall = (lane: string) => Math.max(0, ...(lanes.get(lane) ?? []).map(({ lines }) => lines)) * lineHeight;
  const line = tall('above-2') + tall('above') + 18;
  const yOf = (lane: string, count: number) =>
    ({
      above: line - 16 - (count - 1) * lineHeight,
      'above-2': line - 16 - tall('above') - (count - 1) * lineHeight,
      below: line + 28,
      'below-2': line + 28 + tall('below'),
    })[lane] ?? line;
  return {
    width: across.width,
    height: line + 18 + tall('below') + tall('below-2'),
    line,
    labels: placed.map(({ point, at, x, lane, lines }) => ({ point, at, x, y: yOf(lane, lines.length), lines, displaced: false, hour: [] })),
    spans: spanLabels.map(({ from, to, label }) => ({ from, to, ...(label && { label: { x: label.x, y: yOf(label.lane, 1), text: label.text } }) })),
  };
}

/** The line of time upright, drawn to scale: hours at its left, and texts at its right that give way to each other. */
export function drawUpright(points: readonly LinePoint[], spans: readonly LineSpan[]): Drawing | undefined {
  const wrapped = points.map((point) => {
    const [lines, hour] = [wrapText(point.text, upright.width - upright.text, fontSize), wrapText(point.time, upright.line - upright.hourGap, fontSize)];
    return { point, lines, hour, rows: Math.max(lines.length, hour.length) };
  });
  const wanted = wrapped.reduce((sum, { rows }) => sum + rows * lineHeight + upright.gap, 0);
  const scale = scaleOf(points, spans, upright.top, upright.top + Math.max(wanted * 1.25, 240));
  if (!scale) return undefined;
  let free = 0;
  const labels = wrapped.map(({ point, lines, hour, rows }, index) => {
    const at = scale(point.minutes);
    const y = Math.max(at + 5, free);
    free = y + rows * lineHeight + upright.gap;
    const sharesMoment = points[index - 1]?.minutes === point.minutes;
    return { point, at, x: upright.text, y, lines, displaced: y - at > 8 && !sharesMoment, hour };
  });
  const stretches = spans.map(({ from, to }) => ({ from: scale(from), to: scale(to) }));
  const lineEnd = Math.max(...labels.map(({ at }) => at), ...stretches.map(({ to }) => to));
  return { width: upright.width, height: Math.max(free, lineEnd + upright.top), line: upright.line, labels, spans: stretches };
}

const labelOf = ({ time, text }: LinePoint): string => `${time} ${text}`;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** Minutes to units, so that every moment and every span lies between `low` and `high`; undefined where the moments are no stretch of time. */
function scaleOf(points: readonly LinePoint[], spans: readonly LineSpan[], low: number, high: number): ((minutes: number) => number) | undefined {
  const moments = points.map(({ minutes }) => minutes);
  if (new Set(moments).size < 2 || points.length > most) return undefined;
  const all = [...moments, ...spans.flatMap(({ from, to }) => [from, to])];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return (minutes) => low + ((minutes - first) / (last - first)) * (high - low);
}
