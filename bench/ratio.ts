/** How two lists of measurements compare, taken pair by pair. */
export interface Ratio {
  min: number;
  median: number;
  max: number;
}

/** The value in the middle; of an even count, the mean of the two there. NaN of none, and where one is NaN. */
export function median(values: readonly number[]): number {
  if (values.some(Number.isNaN)) return NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** What `of` is of `to`, pair by pair, for a machine grows slower and faster over time; undefined without a pair, or where a value is unknown. */
export function ratio(of: readonly (number | undefined)[], to: readonly (number | undefined)[]): Ratio | undefined {
  const pairs = of.slice(0, to.length).map((value, index) => (value ?? NaN) / (to[index] ?? NaN));
  if (pairs.length === 0 || pairs.some(Number.isNaN)) return undefined;
  return { min: Math.min(...pairs), median: median(pairs), max: Math.max(...pairs) };
}
