import { termsOf } from './terms.ts';

/** A place in a list of stems where a concept is named. */
export interface Mention {
  /** Number of the concept. */
  concept: number;
  start: number;
  /** In stems: a phrase has several. */
  length: number;
}

/** Meanings, each with the words and phrases that people use for it in any language. */
export interface Concepts {
  /** Every place where a concept is named, the longest phrases at a place first. */
  mentionsIn(stems: readonly string[]): Mention[];
  /** The stems that name concepts, so that they are known as words. */
  stems: ReadonlySet<string>;
}

/** Makes concepts of lists of names: what stands in one list means the same. */
export function conceptsOf(lists: readonly (readonly string[])[]): Concepts {
  const names = new Map<string, { stems: string[]; concept: number }[]>();
  const known = new Set<string>();
  for (const [concept, list] of lists.entries()) {
    for (const name of list) {
      const stems = termsOf(name, () => false).map(({ stem }) => stem);
      const [first] = stems;
      if (first === undefined) continue;
      for (const stem of stems) known.add(stem);
      const others = names.get(first) ?? [];
      if (!others.some((one) => one.concept === concept && one.stems.join(' ') === stems.join(' '))) others.push({ stems, concept });
      names.set(first, others);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return {
    stems: known,
    mentionsIn: (stems) =>
      stems.flatMap((first, start) =>
        (names.get(first) ?? [])
          .filter((name) => name.stems.every((stem, offset) => stems[start + offset] === stem))
          .map(({ concept, stems: { length } }) => ({ concept, start, length })),
      ),
  };
}
