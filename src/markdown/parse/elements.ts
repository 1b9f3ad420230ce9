import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { literalOf } from './literal.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is an element that is written as one: a component or HTML. */
export const isJsx = (node: Node): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether a node is such an element of one name. */
export const isElement = (node: Node, name: string): node is JsxElement => isJsx(node) && node.name === name;

/** The attributes of an element that are plain text, in quotes or in braces. */
export const attributesOf = (node: JsxElement): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const value = typeof attribute.value === 'object' && attribute.value !== null ? literalOf(attribute.value.data?.estree)?.value : attribute.value;
      return typeof value === 'string' ? [[attribute.name, value]] : [];
    }),
  );
