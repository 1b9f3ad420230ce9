import type { Root } from 'mdast';
import { headingIds } from './parse/heading-ids.ts';

/** Remark plugin: gives the HTML element of each heading its id. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    for (const { heading, id } of headingIds(tree)) heading.data = { ...heading.data, ...withId(id) };
  };
}

/** Properties that a heading's HTML element gets. */
const withId = (id: string): object => ({ hProperties: { id } });
