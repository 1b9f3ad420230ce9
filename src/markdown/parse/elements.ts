import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is one of the site's components in the text. */
export const isElement = (node: Node, name: 'Lesson' | 'Action' | 'Timeline'): node is JsxElement =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (node as JsxElement).name === name;

/** The attributes of an element that are plain text. */
export const attributesOf = (node: JsxElement): Record<string, string> =>
  Object.fromEntries(node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [])));
