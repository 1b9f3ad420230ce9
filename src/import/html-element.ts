import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Level } from '../check/problem.ts';
import { blocks, keptAttributes, visibleAttributes } from './html-names.ts';
import { isPhrase, textElement, type Attributes } from './mdx-nodes.ts';
import type { TextContext } from './text-context.ts';

/** A node of HTML, or one of Markdown among them. */
export type HtmlNode = HastContent | ElementContent | { type: 'mdast'; node: Nodes };

export interface HtmlContext extends TextContext {
  /** Where the tag stands that has this in it. */
  placeOf(written: string): Nodes['position'];
  /** Says something about a place. */
  say(position: Nodes['position'], message: string, level?: Level): void;
}

/** Whether a node is a block, or holds one that it cannot be without. */
export function isBlockOf(node: HtmlNode): boolean {
  if (node.type === 'mdast') return !isPhrase(node.node);
  if (node.type !== 'element') return false;
  if (blocks.has(node.tagName) || node.tagName === 'svg') return true;
  return node.children.some(isBlockOf);
}

export const classesOf = ({ properties }: Element): string[] => [properties['className'] ?? []].flat().map(String);

export const idOf = ({ properties }: Element): string | undefined =>
  (properties['id'] ?? properties['name']) ? String(properties['id'] ?? properties['name']) : undefined;

export function attributesOf({ properties }: Element): Attributes {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, string | null][] => {
      const kept = keptAttributes[name];
      if (kept === undefined || value === null || value === undefined || value === false) return [];
      return [[kept, value === true || (kept === 'open' && value === '') ? null : String(value)]];
    }),
  );
}

/** The place that an element was, where a link of the text leads there. */
export function anchorOf(element: Element, { post }: HtmlContext): PhrasingContent[] {
  const id = idOf(element);
  if (id === undefined || !post.text.includes(`#${id}`)) return [];
  return [textElement('span', [], { id })];
}

/** Tells the loss of what a reader would see. */
export function sayAttributes(element: Element, { say, placeOf }: HtmlContext): void {
  const lost = Object.keys(element.properties).filter((name) => visibleAttributes.has(name) || /^on[A-Z]/.test(name));
  if (lost.length > 0)
    say(
      placeOf(`<${element.tagName}`),
      `${lost.map((name) => `"${name.toLowerCase()}"`).join(', ')} of <${element.tagName}> is not carried: the page gives its own form`,
      'hint',
    );
}

/** The text of an element, that of Markdown in it included. */
export function textIn(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdast') return toString(node.node);
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textIn).join('');
}

/** An element with the words of the Markdown in it. */
export const withoutMarkdown = (element: Element): Element => ({
  ...element,
  children: element.children.map((child: HtmlNode): ElementContent =>
    child.type === 'mdast' ? { type: 'text', value: textIn(child) } : child.type === 'element' ? withoutMarkdown(child) : (child as ElementContent),
  ),
});
