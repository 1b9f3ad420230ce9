import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Attributes = Record<string, string | null>;

const attributesOf = (attributes: Attributes): MdxJsxAttribute[] =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));

export const textElement = (name: string, children: PhrasingContent[], attributes: Attributes = {}): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOf(attributes),
  children,
});

export const blockElement = (name: string, children: RootContent[], attributes: Attributes = {}): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesOf(attributes),
  children: children as (BlockContent | DefinitionContent)[],
});

/** An element around some blocks. One paragraph alone is its words: on one line with its tags, MDX makes no paragraph of them. */
export function elementAround(name: string, children: RootContent[], attributes: Attributes = {}): RootContent {
  const [only, ...others] = children;
  if (others.length === 0 && (!only || only.type === 'paragraph')) return paragraph([textElement(name, only?.children ?? [], attributes)]);
  return blockElement(name, children, attributes);
}

export const paragraph = (children: PhrasingContent[], position?: Nodes['position']): Paragraph => ({
  type: 'paragraph',
  children,
  ...(position && { position }),
});

export const words = (value: string): PhrasingContent => ({ type: 'text', value });

/** A comment, which MDX writes as a comment of JavaScript. */
const commentCode = (text: string): string => `/* ${text.trim().replaceAll('*/', '* /')} */`;
export const blockComment = (text: string): MdxFlowExpression => ({ type: 'mdxFlowExpression', value: commentCode(text) });
/** In a table, a pipe would end the cell. */
export const textComment = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: commentCode(text.replaceAll(/\s+/g, ' ').replaceAll('|', '¦')),
});

/** A picture with its caption. */
export const figure = (picture: PhrasingContent, caption: PhrasingContent[]): RootContent =>
  blockElement('figure', [paragraph([picture]), paragraph([textElement('figcaption', caption)])]);

const phrases = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'html',
  'image',
  'imageReference',
  'link',
  'linkReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
] as const);
export const isPhrase = (node: Nodes): node is PhrasingContent => phrases.has(node.type);

/** Phrases without blanks and line breaks at their ends; empty where nothing is left. */
export function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const rest = [...children];
  const isBlank = (node: PhrasingContent | undefined) => node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
  while (isBlank(rest[0])) rest.shift();
  while (isBlank(rest.at(-1))) rest.pop();
  const [first, last] = [rest[0], rest.at(-1)];
  if (first?.type === 'text') rest[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === 'text') rest[rest.length - 1] = { ...(rest.at(-1) as typeof last), value: (rest.at(-1) as typeof last).value.trimEnd() };
  return rest;
}
