import type { Item } from './items.ts';

/** An item and how well it answers. */
export interface Scored {
  item: Item;
  score: number;
  /** The share of the question that it has: 0 to 1. */
  coverage: number;
}

/** What is so much worse than the best is far from the question. Measured with the questions of the bench. */
const far = 0.15;
/** What has less of the question does not fit it well. */
const enough = 0.5;
/** How much more of the same incident counts, when one of its results stands above. */
const repeated = 0.35;
/** A lesson answers in one sentence, so it stands above what is about as good. */
const lessonFirst = 1.3;

/** Whether an item fits the question well. */
export const fits = ({ coverage }: Scored): boolean => coverage >= enough;

/**
 * Items in the order in which they are shown, without those that are far from the question. One incident must not fill
 * the list with its lessons: each further result of it counts a little less. Where what fits is only in
 * another language than the reader's, what is near to it in the reader's own must not hide it.
 */
export function bestFirst(scored: readonly Scored[], lang: string | undefined): Scored[] {
  const weighted = scored.map((one) => ({ ...one, score: one.item.versions[0]?.type === 'lesson' ? one.score * lessonFirst : one.score }));
  const top = Math.max(0, ...weighted.map(({ score }) => score));
  const isOwn = ({ item }: Scored) => item.versions.some((version) => version.lang === lang);
  const isForeign = lang !== undefined && scored.some(fits) && !scored.some((one) => isOwn(one) && fits(one));
  const shown = new Map<string, number>();
  return weighted
    .filter((one) => one.score > 0 && one.score >= top * far && !(isForeign && isOwn(one)))
    .sort((a, b) => b.score - a.score)
    .map((one) => {
      const slug = one.item.versions[0]?.slug ?? '';
      const before = shown.get(slug) ?? 0;
      shown.set(slug, before + 1);
      return { ...one, score: one.score * repeated ** before };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The newest incident first; of a year those whose day is known stand before the others. What has no date stands last,
 * and what has the same date keeps its order.
 */
export function newestFirst<Listed extends { item: Item }>(items: readonly Listed[]): Listed[] {
  const date = ({ item }: Listed) => item.versions[0]?.occurred ?? '';
  return [...items].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}
