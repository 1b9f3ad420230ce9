import type { Place } from '../problem.ts';

/** What stands in `prose` for a character that the author did not write as prose. It is no letter of any language. */
export const hidden = '\uFFFC';

/** Words of an author that belong together: a paragraph, a cell of a table, a text of the frontmatter. */
export interface Passage {
  /** As a reader sees them. */
  words: string;
  /** The same, with `hidden` for each character of what is quoted: code, links, quotations. The offsets are the same. */
  prose: string;
  /** An action tells what will be done; anything else tells what was. */
  kind: 'action' | 'text';
  /** Where words are emphasised as a term, and so are spoken of. */
  terms: readonly { start: number; end: number }[];
  /** Where a character stands, by its offset. */
  placeOf(offset: number): Place;
  /** The line on which a text of the frontmatter begins; an author can write a comment there and not inside of it. */
  beginsAt?: number;
}
