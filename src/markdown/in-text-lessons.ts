import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributesOf, type JsxElement } from './parse/elements.ts';
import { jsxIn } from './parse/nodes.ts';
import type { Position } from './parse/yaml.ts';

/** A lesson as the author wrote it in the text, still to be checked by the schema. */
export interface InTextLesson {
  id: string | undefined;
  text: string;
  tags: string[];
  category?: string;
}

/** The lessons an author wrote where the text needs them, `<Lesson id="…" tags="a, b">…</Lesson>`, each with its place in the body. One without words of its own shows an entry of the frontmatter. */
export function inTextLessons(tree: Root): { lesson: InTextLesson; position: Position }[] {
  return jsxIn(tree)
    .filter(({ name, children }) => name === 'Lesson' && children.length > 0)
    .map((node) => ({ lesson: toLesson(node), position: node.position?.start ?? { line: 1, column: 1 } }));
}

function toLesson(node: JsxElement): InTextLesson {
  const { id, tags = '', category } = attributesOf(node);
  return { id, text: toString(node).trim(), tags: tags.split(/[\s,]+/).filter(Boolean), ...(category !== undefined && { category }) };
}
