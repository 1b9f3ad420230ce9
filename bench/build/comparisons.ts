import { cellOf } from './rounds.ts';

/** Two steps whose cost is compared, and how small the ratio should be. */
export interface Comparison {
  what: string;
  cost: 'cpuSeconds' | 'peakBytes';
  /** Cells of the results; those of the large site begin with `large: `. */
  of: string;
  to: string;
  /** The median of the ratio may be at most this. */
  target?: number;
  /** It would be good to have, and nothing depends on it. */
  isWished?: true;
}

/** Prefix of the cells of the large site. */
export const large = 'large: ';

const inLarge = (...cell: Parameters<typeof cellOf>): string => large + cellOf(...cell);

/** All that the build bench compares; what was not measured is left out of its report. */
export const comparisons: readonly Comparison[] = [
  { what: 'clean', cost: 'cpuSeconds', of: cellOf('clean', 'reader'), to: cellOf('clean', 'plain'), target: 0.7 },
  { what: 'clean', cost: 'peakBytes', of: cellOf('clean', 'reader'), to: cellOf('clean', 'plain') },
  { what: 'one edit', cost: 'cpuSeconds', of: cellOf('one edit', 'reader'), to: cellOf('one edit', 'plain'), target: 0.12 },
  { what: 'one edit', cost: 'peakBytes', of: cellOf('one edit', 'reader'), to: cellOf('one edit', 'plain'), target: 0.3 },
  { what: 'one edit, index', cost: 'cpuSeconds', of: cellOf('one edit', 'reader, index'), to: cellOf('one edit', 'plain, index'), target: 0.25 },
  { what: 'one edit, index', cost: 'peakBytes', of: cellOf('one edit', 'reader, index'), to: cellOf('one edit', 'plain, index'), target: 0.3 },
  { what: 'no edit', cost: 'cpuSeconds', of: cellOf('no edit', 'reader'), to: cellOf('no edit', 'plain') },
  { what: 'large, clean', cost: 'cpuSeconds', of: inLarge('clean', 'reader'), to: inLarge('clean', 'plain'), target: 0.2 },
  { what: 'large, clean', cost: 'peakBytes', of: inLarge('clean', 'reader'), to: inLarge('clean', 'plain'), target: 0.2 },
  { what: 'large, one edit', cost: 'cpuSeconds', of: inLarge('one edit', 'reader'), to: inLarge('one edit', 'plain') },
  { what: 'large, one edit', cost: 'peakBytes', of: inLarge('one edit', 'reader'), to: inLarge('one edit', 'plain'), target: 0.2 },
  { what: 'one edit, large to small', cost: 'cpuSeconds', of: inLarge('one edit', 'reader'), to: cellOf('one edit', 'reader'), target: 4 },
  { what: 'one edit, to Hugo', cost: 'cpuSeconds', of: cellOf('one edit', 'reader'), to: cellOf('one edit', 'Hugo'), target: 1.5, isWished: true },
  ...['Jekyll', 'Eleventy'].flatMap((peer): Comparison[] => [
    { what: `one edit, to ${peer}`, cost: 'cpuSeconds', of: cellOf('one edit', 'reader'), to: cellOf('one edit', peer) },
  ]),
  ...['Hugo', 'Jekyll', 'Eleventy'].map((peer): Comparison => ({
    what: `clean, to ${peer}`,
    cost: 'cpuSeconds',
    of: cellOf('clean', 'reader'),
    to: cellOf('clean', peer),
  })),
];
