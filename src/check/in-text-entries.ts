import type { Root } from 'mdast';
import { attributesOf } from '../markdown/parse/elements.ts';
import { jsxIn } from '../markdown/parse/nodes.ts';
import type { Position } from '../markdown/parse/yaml.ts';

const names = ['Lesson', 'Action', 'Timeline'] as const;

/** A component in the text that shows an entry of the frontmatter. */
export interface EntryInText {
  name: (typeof names)[number];
  id: string | undefined;
  /** Counts from the first line of the text. */
  position: Position;
}

/** The entries of the frontmatter that an author shows in the text, in its order. A lesson with words of its own is an entry itself. */
export function inTextEntries(tree: Root): EntryInText[] {
  return jsxIn(tree).flatMap((node) => {
    const name = names.find((one) => one === node.name);
    if (!name || (name === 'Lesson' && node.children.length > 0)) return [];
    return [{ name, id: attributesOf(node)['id'], position: node.position?.start ?? { line: 1, column: 1 } }];
  });
}
