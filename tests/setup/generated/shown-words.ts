import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { visit } from 'unist-util-visit';

const wordsIn = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu));

/**
 * The words of a text that its page has to show. Neither programs nor the names and attributes of elements are among
 * them, nor what Markdown itself leaves out: a footnote that nothing refers to or that is written a second time, and
 * cells beyond the columns of their table.
 */
export function wordsOf(tree: Root): Set<string> {
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
  const texts: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !referred.delete(node.identifier)) return;
    if (node.type === 'table') for (const row of node.children) row.children.slice(0, node.children[0]?.children.length).forEach(collect);
    else if ('children' in node) node.children.forEach(collect);
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(toString(node));
  };
  collect(tree);
  return wordsIn(texts.join('\n'));
}

/** The words that some HTML shows. */
export function wordsShown(html: string): Set<string> {
  const texts: string[] = [];
  const collect = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ('childNodes' in node) node.childNodes.forEach(collect);
  };
  parseFragment(html).childNodes.forEach(collect);
  // Highlighted code has an element for each part of a line, which is no word of its own.
  return new Set([...wordsIn(texts.join('\n')), ...wordsIn(texts.join(''))]);
}
