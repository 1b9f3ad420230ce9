import type { Nodes, Root } from 'mdast';
import type { JsxElement } from './elements.ts';

/** The nodes of a text, and which types there are among them. */
const known = new WeakMap<Root, { nodes: Nodes[]; there: ReadonlySet<string> }>();

/**
 * The nodes of some types in a parsed text, in its order; without types, all of them. Many rules ask, so the text is
 * gone through once: ask before anything in it is changed.
 */
export function nodesIn<Type extends Nodes['type'] = Nodes['type']>(tree: Root, ...types: readonly Type[]): Extract<Nodes, { type: Type }>[] {
  let text = known.get(tree);
  if (!text) {
    const nodes: Nodes[] = [];
    collect(tree, nodes);
    text = { nodes, there: new Set(nodes.map(({ type }) => type)) };
    known.set(tree, text);
  }
  const { nodes, there } = text;
  if (types.length > 0 && !types.some((type) => there.has(type))) return [];
  return nodes.filter((node): node is Extract<Nodes, { type: Type }> => types.length === 0 || (types as readonly string[]).includes(node.type));
}

function collect(node: Nodes, into: Nodes[]): void {
  into.push(node);
  if ('children' in node) for (const child of node.children) collect(child, into);
}

/** The elements that are written as such in a parsed text, components and HTML, in its order. */
export const jsxIn = (tree: Root): JsxElement[] => nodesIn(tree, 'mdxJsxFlowElement', 'mdxJsxTextElement');
