import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Position, YamlText } from '../markdown/parse/yaml.ts';
import type { Allowance, Language } from '../site.config.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Place, Source } from './problem.ts';
import type { SourceOf } from './schema-problems.ts';

/** The kinds of posts, as their folders and addresses name them. */
export const collections = ['retrospectives', 'articles'] as const;
export type Collection = (typeof collections)[number];

/** Fields as they stand in one file. */
export interface WrittenFields extends Source {
  yaml: YamlText;
  fields: Record<string, unknown>;
}

/** The text of a post below its frontmatter. */
export interface CheckedText {
  source: string;
  /** Where it begins in its file, in UTF-16 code units. */
  offset: number;
  /** What is no MDX, which is a problem already, is text in it. */
  tree: Root;
  /** Whether all of it could be read. What could not is a problem already, and is text in the tree. */
  isWhole: boolean;
  /** Where a place of the tree stands in the file. */
  placeOf(position: Position): Place;
}

/** One language of a post as the rules see it. */
export interface CheckedPost {
  collection: Collection;
  slug: string;
  lang: Language;
  /** Plain Markdown knows neither components nor expressions. */
  format: 'mdx' | 'md';
  /** The post's own frontmatter. */
  own: WrittenFields;
  /** The facts its languages share; without fields where there is no such file. */
  shared: WrittenFields;
  /** Both joined, as the page in `lang` sees them, with the lessons written in the text. */
  data: Record<string, unknown>;
  /** Where a value of `data` was written. */
  sourceOf: SourceOf;
  text: CheckedText;
  /** The other files in the post's folder and below it, as the post names them (`./metric.svg`), with what reads them. */
  files: ReadonlyMap<string, () => Uint8Array>;
  schema: z.ZodType;
  vocabulary: Vocabulary;
  /** What the site lets its authors do beyond the rules. */
  allow: Allowance;
}
