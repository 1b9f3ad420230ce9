import fc, { type Arbitrary } from 'fast-check';

/** Generated posts are the same in every run, so that a fault that was found is found again. `FAST_CHECK_SEED` chooses others; a failure prints the seed. */
export const seed = Number(process.env['FAST_CHECK_SEED'] || 20261122);

/** How many posts all properties of the checker read together: `FAST_CHECK_RUNS`. */
const allRuns = Number(process.env['FAST_CHECK_RUNS'] || 5000);

/** Checks something of generated values: of a share of as many as all properties read together. */
export function forAll<Value>(values: Arbitrary<Value>, part: number, check: (value: Value) => void): void {
  fc.assert(
    fc.property(values, (value) => void check(value)),
    { seed, numRuns: Math.ceil(allRuns * part) },
  );
}

/** Generated values, always the same ones for a seed. */
export const some = <Value>(values: Arbitrary<Value>, count: number): Value[] => fc.sample(values, { seed, numRuns: count });
