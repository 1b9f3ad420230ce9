import type { Measured } from '../measure.ts';
import { median, ratio } from '../ratio.ts';
import { table } from '../table.ts';
import { comparisons, type Comparison } from './comparisons.ts';
import type { Results } from './rounds.ts';

const mebibyte = 2 ** 20;

const hasFailed = ({ code }: Measured): boolean => code !== 0;

/** What each step cost, in medians: a table. */
export function costsTable(results: Results): string {
  const rows = [...results.values()].map(({ step, builder, runs }) => {
    const inMedian = (cost: (run: Measured) => number | undefined, digits: number): string => {
      const value = median(runs.map((run) => cost(run) ?? NaN));
      return Number.isNaN(value) ? 'unknown' : value.toFixed(digits);
    };
    const cpu = inMedian(({ cpuSeconds }) => cpuSeconds, 1);
    const wall = inMedian(({ wallSeconds }) => wallSeconds, 1);
    const peak = inMedian(({ peakBytes }) => peakBytes && peakBytes / mebibyte, 0);
    return [step, builder, `${runs.length}${runs.some(hasFailed) ? ', failed' : ''}`, cpu, wall, peak];
  });
  return table([['step', 'builder', 'runs', 'CPU s', 'wall s', 'peak MiB'], ...rows], 2);
}

/**
 * How the steps compare, pair by pair, with the targets beside: a table. `cells` are the results of all sites, by the
 * names that the comparisons use. What failed would have taken more than it did, so a ratio to it is below (`<`) what
 * was measured: a target may be met, or nothing is known.
 */
export function ratiosTable(cells: Results): string {
  const rows = comparisons.flatMap((comparison) => {
    const row = ratioRow(comparison, cells);
    return row ? [row] : [];
  });
  return table([['ratio', 'of', 'min', 'median', 'max', 'target', ''], ...rows], 2);
}

function ratioRow({ what, cost, of, to, target, isWished }: Comparison, cells: Results): string[] | undefined {
  const [one, other] = [cells.get(of), cells.get(to)];
  if (!one || !other) return undefined;
  const found = ratio(
    one.runs.map((run) => run[cost]),
    other.runs.map((run) => run[cost]),
  );
  const isBound = other.runs.some(hasFailed);
  const values = found ? [found.min, found.median, found.max].map((value) => `${isBound ? '< ' : ''}${value.toFixed(2)}`) : ['', 'unknown', ''];
  const missed = isBound ? 'unknown' : 'not met';
  const verdict = target === undefined || !found ? '' : found.median <= target ? 'met' : missed;
  const wanted = target === undefined ? '' : `≤ ${target.toFixed(2)}${isWished ? ' (wished)' : ''}`;
  return [what, cost === 'cpuSeconds' ? 'CPU' : 'peak', ...values, wanted, verdict];
}
