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
/** What is so much worse than the best in another language is no answer. */
const hiding = 0.5;
/** How much more of the same incident counts, when one of its results stands above. */
const repeated = 0.85;
/** A lesson answers in one sentence, so it stands above what is about as good. */
const lessonFirst = 1.3;

/**
 * Items in the order in which they are shown, without those that are far from the question. One incident must not fill
 * the list with its lessons: each further result of it counts a little less. Where the answer is in another language than
 * the reader's, what is near to it in the reader's own must not hide it.
 */
export function bestFirst(scored: readonly Scored[], lang: string): Scored[] {
  const weighted = scored.map((one) => ({ ...one, score: one.item.versions[0]?.type === 'lesson' ? one.score * lessonFirst : one.score }));
  const top = Math.max(0, ...weighted.map(({ score }) => score));
  const isOwn = ({ item }: Scored) => item.versions.some((version) => version.lang === lang);
  const foreign = Math.max(0, ...weighted.filter((one) => !isOwn(one)).map(({ score }) => score));
  const isAnswered = weighted.some((one) => isOwn(one) && one.score >= foreign * hiding);
  const shown = new Map<string, number>();
  return weighted
    .filter((one) => one.score > 0 && one.score >= top * far && (!isOwn(one) || isAnswered))
    .sort((a, b) => b.score - a.score)
    .map((one) => {
      const slug = one.item.versions[0]?.slug ?? '';
      const before = shown.get(slug) ?? 0;
      shown.set(slug, before + 1);
      return { ...one, score: one.score * repeated ** before };
    })
    .sort((a, b) => b.score - a.score);
}

/** The newest incident first; what has no year stands last, and what has the same year keeps its order. */
export function newestFirst<Listed extends { item: Item }>(items: readonly Listed[]): Listed[] {
  const year = ({ item }: Listed) => item.versions[0]?.facets['year']?.[0] ?? '';
  return [...items].sort((a, b) => (year(a) < year(b) ? 1 : year(a) > year(b) ? -1 : 0));
}
