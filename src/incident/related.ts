import type { RetrospectiveData } from '../schema/retrospective.ts';
import { effectiveCauses } from './causes.ts';

/** What incidents are compared by. */
export type Comparable = { slug: string } & Pick<RetrospectiveData, 'categories' | 'factors' | 'tags' | 'technologies' | 'related' | 'trigger' | 'lessons'>;

/** How much a shared word says about likeness: a cause more than a tag. */
const weights = { cause: 3, technology: 2, trigger: 1, tag: 1 };

/** At most `limit` slugs of similar incidents: those the author names first, then the most alike; nothing in common, not listed. */
export function relatedTo(post: Comparable, others: readonly Comparable[], limit = 3): string[] {
  const named = post.related.filter((slug) => slug !== post.slug && others.some((other) => other.slug === slug));
  const alike = others
    .filter(({ slug }) => slug !== post.slug && !named.includes(slug))
    .map((other) => ({ slug: other.slug, likeness: likeness(post, other) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.slug < b.slug ? -1 : 1));
  return [...named, ...alike.map(({ slug }) => slug)].slice(0, limit);
}

function likeness(a: Comparable, b: Comparable): number {
  return (
    weights.cause * shared(effectiveCauses(a), effectiveCauses(b)) +
    weights.technology * shared(a.technologies, b.technologies) +
    weights.trigger * Number(a.trigger !== undefined && a.trigger === b.trigger) +
    weights.tag * shared(allTags(a), allTags(b))
  );
}

const allTags = ({ tags, lessons }: Comparable): string[] => [...new Set([...tags, ...lessons.flatMap((lesson) => lesson.tags)])];

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((word) => b.includes(word)).length;
