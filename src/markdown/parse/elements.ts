import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { literalOf } from './literal.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is one of the site's components in the text. */
export const isElement = (node: Node, name: 'Lesson' | 'Action' | 'Timeline'): node is JsxElement =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (node as JsxElement).name === name;

/** The attributes of an element that are plain text, in quotes or in braces. */
export const attributesOf = (node: JsxElement): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const value = typeof attribute.value === 'object' && attribute.value !== null ? literalOf(attribute.value.data?.estree)?.value : attribute.value;
      return typeof value === 'string' ? [[attribute.name, value]] : [];
    }),
  );
