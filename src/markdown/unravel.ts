import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { nodesIn } from './parse/nodes.ts';

const asBlock: Record<string, string> = { mdxJsxTextElement: 'mdxJsxFlowElement', mdxTextExpression: 'mdxFlowExpression' };

/**
 * Remark plugin: components that stand alone in a paragraph are blocks, and the paragraph is gone.
 * Source: MDX does the same (`@mdx-js/mdx`, remark-mark-and-unravel).
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    if (!nodesIn(tree).some(({ type }) => type in asBlock)) return;
    visit(tree, 'paragraph', (paragraph: Parent, index, parent?: Parent) => {
      const blocks = paragraph.children.filter((node) => !isBlank(node));
      if (index === undefined || !parent || blocks.length === 0 || !blocks.every(({ type }) => type in asBlock)) return;
      for (const node of blocks) node.type = asBlock[node.type] ?? node.type;
      parent.children.splice(index, 1, ...blocks);
      return index;
    });
  };
}

const isBlank = (node: Node): boolean => node.type === 'text' && /^[\t\r\n ]*$/.test(String((node as Node & { value: string }).value));
