import type { Found } from '../search/answer/engine.ts';
import type { SearchState } from '../search/answer/state.ts';

/** Results in the order that is asked for. What is not asked in words has no best, so its newest incident comes first. */
export function inOrder(found: readonly Found[], { question, sort }: SearchState): Found[] {
  return sort === 'newest' || !question ? newestFirst(found) : [...found];
}

/** The newest incident first, an unknown year last; of one year, as they were. */
function newestFirst(found: readonly Found[]): Found[] {
  const yearOf = ({ record }: Found) => record.facets['year']?.[0] ?? '';
  return [...found].sort((a, b) => (yearOf(a) === yearOf(b) ? 0 : yearOf(a) > yearOf(b) ? -1 : 1));
}
