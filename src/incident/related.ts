import type { RetrospectiveData } from '../schema/retrospective.ts';
import { effectiveCauses } from './causes.ts';

/** What incidents are compared by. */
export type Comparable = { slug: string } & Pick<RetrospectiveData, 'categories' | 'factors' | 'tags' | 'technologies' | 'related' | 'trigger' | 'lessons'>;

/** How much a shared word says about likeness: a cause more than a tag. */
const weights = { cause: 3, technology: 2, trigger: 1, tag: 1 };

/**
 * Finds similar incidents among some: at most `limit` slugs, those that the author names first, then the most alike;
 * nothing in common, not listed. Who has which word is written down once, so that a long list is not gone through word
 * by word for each of its posts.
 */
export function relatedAmong(posts: readonly Comparable[]): (post: Comparable, limit?: number) => string[] {
  const slugs = posts.map(({ slug }) => slug).sort();
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  const having = new Map<string, number[]>();
  for (const post of posts) {
    for (const { word } of wordsOf(post)) {
      if (!having.has(word)) having.set(word, []);
      having.get(word)!.push(numbers.get(post.slug)!);
    }
  }
  const likeness = new Uint32Array(slugs.length);
  return (post, limit = 3) => {
    const named = post.related.filter((slug) => slug !== post.slug && numbers.has(slug));
    likeness.fill(0);
    for (const { word, weight } of wordsOf(post)) addTo(likeness, having.get(word) ?? none, weight);
    for (const slug of [post.slug, ...named]) likeness[numbers.get(slug) ?? -1] = 0;
    return [...named, ...greatest(likeness, limit - named.length).map((number) => slugs[number]!)].slice(0, limit);
  };
}

const none: readonly number[] = [];

function addTo(numbers: Uint32Array, places: readonly number[], amount: number): void {
  for (const place of places) numbers[place]! += amount;
}

/** The words a post shares with others, each once. */
function wordsOf(post: Comparable): { word: string; weight: number }[] {
  const tags = new Set([...post.tags, ...post.lessons.flatMap((lesson) => lesson.tags)]);
  const words = { cause: effectiveCauses(post), technology: post.technologies, trigger: post.trigger === undefined ? [] : [post.trigger], tag: [...tags] };
  return (['cause', 'technology', 'trigger', 'tag'] as const).flatMap((kind) =>
    words[kind].map((word) => ({ word: `${kind} ${word}`, weight: weights[kind] })),
  );
}

/** The places of the `count` greatest numbers above 0, the greatest first; of equals, the first. */
function greatest(numbers: Uint32Array, count: number): number[] {
  const best: number[] = [];
  if (count <= 0) return best;
  // Most numbers end at this one comparison.
  let least = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place]!;
    if (number <= least) continue;
    const before = best.findIndex((other) => numbers[other]! < number);
    best.splice(before === -1 ? best.length : before, 0, place);
    if (best.length > count) best.pop();
    if (best.length === count) least = numbers[best.at(-1)!]!;
  }
  return best;
}
