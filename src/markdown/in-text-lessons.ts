import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Position } from './parse/yaml.ts';

/** A lesson as the author wrote it in the text, still to be checked by the schema. */
export interface InTextLesson {
  id: string | undefined;
  text: string;
  tags: string[];
  category?: string;
}

/** The lessons an author wrote where the text needs them, `<Lesson id="…" tags="a, b">…</Lesson>`, each with its place in the body. */
export function inTextLessons(tree: Root): { lesson: InTextLesson; position: Position }[] {
  const lessons: { lesson: InTextLesson; position: Position }[] = [];
  visit(tree, (node) => {
    if (isLesson(node)) lessons.push({ lesson: toLesson(node), position: node.position?.start ?? { line: 1, column: 1 } });
  });
  return lessons;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a lesson in the text. */
export const isLesson = (node: Node): node is JsxElement =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (node as JsxElement).name === 'Lesson';

/** The attributes of an element that are plain text. */
export const attributesOf = (node: JsxElement): Record<string, string> =>
  Object.fromEntries(node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [])));

function toLesson(node: JsxElement): InTextLesson {
  const { id, tags = '', category } = attributesOf(node);
  return { id, text: toString(node).trim(), tags: tags.split(/[\s,]+/).filter(Boolean), ...(category !== undefined && { category }) };
}
