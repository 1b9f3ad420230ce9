import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A lesson as the author wrote it in the text, still to be checked by the schema. */
export interface InTextLesson {
  id: unknown;
  text: string;
  tags: string[];
  category?: string;
}

/**
 * The lessons an author wrote where the text needs them: `<Lesson id="…" tags="a, b">…</Lesson>`.
 * A text that is not valid MDX has none: compiling it reports the error with its place.
 */
export function inTextLessons(body: string): InTextLesson[] {
  if (!body.includes('<Lesson')) return [];
  const lessons: InTextLesson[] = [];
  try {
    visit(unified().use(remarkParse).use(remarkMdx).parse(body), (node) => {
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Lesson') lessons.push(toLesson(node));
    });
  } catch {
    return [];
  }
  return lessons;
}

function toLesson(node: MdxJsxFlowElement | MdxJsxTextElement): InTextLesson {
  const given = Object.fromEntries(node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [])));
  const tags = (given['tags'] ?? '').split(/[\s,]+/).filter(Boolean);
  return { id: given['id'], text: toString(node).trim(), tags, ...(given['category'] !== undefined && { category: given['category'] }) };
}
