import type { CheckedPost } from '../checked-post.ts';
import { fieldPassages } from './field-passages.ts';
import type { Passage } from './passage.ts';
import { textPassages } from './text-passages.ts';

const known = new WeakMap<CheckedPost, readonly Passage[]>();

/** All that one language of a post says in its author's own words: its text, and the sentences of its frontmatter. */
export function proseOf(post: CheckedPost): readonly Passage[] {
  let passages = known.get(post);
  if (!passages) {
    passages = [...fieldPassages(post.own, post.lang), ...fieldPassages(post.shared, post.lang), ...textPassages(post.text)];
    known.set(post, passages);
  }
  return passages;
}
