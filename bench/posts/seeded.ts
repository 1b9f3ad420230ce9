/** Choices that look random and are the same for the same seed. */
export interface Seeded {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** One entry of a list, which may not be empty. */
  pick<Entry>(list: readonly Entry[]): Entry;
  /** `count` different entries of a list, or all of a shorter one. */
  some<Entry>(list: readonly Entry[], count: number): Entry[];
}

/** Makes the choices of a seed, a whole number: mulberry32, which needs no state but a number. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <Entry>(list: readonly Entry[]): Entry => list[below(list.length)] as Entry,
    some: <Entry>(list: readonly Entry[], count: number): Entry[] => {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0] as Entry);
    },
  };
}
