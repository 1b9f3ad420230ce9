import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributesOf, isElement, type JsxElement } from './parse/elements.ts';
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
  const lessons: { lesson: InTextLesson; position: Position }[] = [];
  visit(tree, (node) => {
    if (isElement(node, 'Lesson') && node.children.length > 0)
      lessons.push({ lesson: toLesson(node), position: node.position?.start ?? { line: 1, column: 1 } });
  });
  return lessons;
}

function toLesson(node: JsxElement): InTextLesson {
  const { id, tags = '', category } = attributesOf(node);
  return { id, text: toString(node).trim(), tags: tags.split(/[\s,]+/).filter(Boolean), ...(category !== undefined && { category }) };
}
