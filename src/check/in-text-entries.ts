import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributesOf, isElement } from '../markdown/parse/elements.ts';
import type { Position } from '../markdown/parse/yaml.ts';

/** A component in the text that shows an entry of the frontmatter. */
export interface EntryInText {
  name: 'Lesson' | 'Action' | 'Timeline';
  id: string | undefined;
  /** Counts from the first line of the text. */
  position: Position;
}

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
