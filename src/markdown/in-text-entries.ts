import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EntryInText } from '../check/in-text-entries.ts';
import { attributesOf, isElement } from './elements.ts';

/** The entries of the frontmatter that an author shows in the text, in its order. A lesson with words of its own is an entry itself. */
export function inTextEntries(tree: Root): EntryInText[] {
  const entries: EntryInText[] = [];
  visit(tree, (node) => {
    for (const name of ['Lesson', 'Action', 'Timeline'] as const) {
      if (!isElement(node, name) || (name === 'Lesson' && node.children.length > 0)) continue;
      entries.push({ name, id: attributesOf(node)['id'], position: node.position?.start ?? { line: 1, column: 1 } });
    }
  });
  return entries;
}
