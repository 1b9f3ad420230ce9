import type { Language } from '../site.config.ts';
import type { Source } from './problem.ts';
import type { SourceOf } from './schema-problems.ts';

/** Fields as they stand in one file. */
export interface WrittenFields extends Source {
  fields: Record<string, unknown>;
}

/** One language of a post as the rules over posts see it. */
export interface CheckedPost {
  slug: string;
  lang: Language;
  /** The post's own frontmatter. */
  own: WrittenFields;
  /** The facts its languages share; without fields where there is no such file. */
  shared: WrittenFields;
  /** Both joined, as the page in `lang` sees them. */
  data: Record<string, unknown>;
  /** Where a value of `data` was written. */
  sourceOf: SourceOf;
}
