import type { Nodes, Root } from 'mdast';
import type { JsxElement } from './elements.ts';

const known = new WeakMap<Root, Nodes[]>();

/**
 * The nodes of some types in a parsed text, in its order; without types, all of them. Many rules ask, so the text is
 * gone through once: what is put into it later is not among them.
 */
export function nodesIn<Type extends Nodes['type'] = Nodes['type']>(tree: Root, ...types: readonly Type[]): Extract<Nodes, { type: Type }>[] {
  let nodes = known.get(tree);
  if (!nodes) {
    nodes = [];
    collect(tree, nodes);
    known.set(tree, nodes);
  }
  return nodes.filter((node): node is Extract<Nodes, { type: Type }> => types.length === 0 || (types as readonly string[]).includes(node.type));
}

function collect(node: Nodes, into: Nodes[]): void {
  into.push(node);
  if ('children' in node) for (const child of node.children) collect(child, into);
}

/** The elements that are written as such in a parsed text, components and HTML, in its order. */
export const jsxIn = (tree: Root): JsxElement[] => nodesIn(tree, 'mdxJsxFlowElement', 'mdxJsxTextElement');
