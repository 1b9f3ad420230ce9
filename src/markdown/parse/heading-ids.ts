import Slugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lessonAnchor, reservedIds } from '../../schema/section-ids.ts';
import { nodesIn } from './nodes.ts';

/**
 * The headings of a text, each with an id that keeps its words, Hangul included (`## 지표가 말하던 것` → `지표가-말하던-것`).
 * Ids are the same on every machine (NFC), never one of the page's own sections, and never empty.
 */
export function headingIds(tree: Root): { heading: Heading; id: string }[] {
  const slugger = new Slugger();
  for (const id of reservedIds) slugger.slug(id);
  return nodesIn(tree, 'heading').map((heading) => {
    const id = slug(toString(heading, { includeImageAlt: false }).normalize('NFC').trim());
    return { heading, id: slugger.slug(freeId(id)) };
  });
}

/** An id that says something and is no lesson's anchor, not even with a number behind it. */
function freeId(id: string): string {
  if (!/[\p{L}\p{N}]/u.test(id)) return 'section';
  return `${id}-`.startsWith(lessonAnchor('')) ? `section-${id}` : id;
}
