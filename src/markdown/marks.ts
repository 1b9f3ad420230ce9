import { createHash } from 'node:crypto';
import type { Comment, Root as HtmlRoot, Text } from 'hast';
import type { Root } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { Node, Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isTextComponent } from '../schema/text-components.ts';
import type { MarkedComponent } from './kept/rendered-text.ts';
import { literalOf } from './parse/literal.ts';
import type { JsxElement } from './parse/elements.ts';
import { nodesIn } from './parse/nodes.ts';

type Mdx = MdxFlowExpression | MdxTextExpression | JsxElement;

/** Nodes of MDX that pass from Markdown to HTML as they are. */
export const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'] as const;

/** Whether a text has to be run: it imports, exports, computes, or uses what is no component of the site. */
export function hasToBeRun(tree: Root): boolean {
  return nodesIn(tree).some(needsRun);
}

function needsRun(node: Node): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (isExpression(node)) return !literalOf(node.data?.estree);
  if (!isJsx(node)) return false;
  const isKnown = node.name === null || isTextComponent(node.name) || /^[a-z][a-z0-9]*$/.test(node.name);
  return !isKnown || node.attributes.some((attribute) => !literalAttribute(attribute));
}

/**
 * Rehype plugin: what is MDX becomes HTML. HTML elements and literals are written out; a component of the site becomes
 * two comments around what it holds, for it needs the page to be rendered, and is told in `file.data.components`.
 */
export function rehypeMarks() {
  return (tree: HtmlRoot, file: VFile): void => {
    const components: MarkedComponent[] = [];
    // Nobody can write a digest of a text into the text itself.
    const mark = createHash('sha256').update(String(file.value)).digest('hex').slice(0, 16);
    visit(tree as Parent, (node: Node, index?: number, parent?: Parent): [typeof SKIP, number] | undefined => {
      if (index === undefined || !parent || !(isExpression(node) || isJsx(node))) return undefined;
      parent.children.splice(index, 1, ...becomes(node, components, mark));
      return [SKIP, index];
    });
    file.data['components'] = components;
    file.data['mark'] = mark;
  };
}

/** What a node of MDX is in HTML. The components among them are counted. */
function becomes(node: Mdx, components: MarkedComponent[], mark: string): Node[] {
  if (isExpression(node)) {
    const value = literalOf(node.data?.estree)?.value;
    return typeof value === 'string' || typeof value === 'number' ? [textNode(String(value))] : [];
  }
  const props = Object.fromEntries(node.attributes.map((attribute) => literalAttribute(attribute) ?? ['', undefined]));
  if (node.name === null) return node.children;
  if (!isTextComponent(node.name)) return [{ type: 'element', tagName: node.name, properties: props, children: node.children } as Node];
  const number = components.push({ name: node.name, props }) - 1;
  return [comment(`${mark} ${number}`), ...node.children, comment(`/${mark}`)];
}

const textNode = (value: string): Text => ({ type: 'text', value });
const comment = (value: string): Comment => ({ type: 'comment', value });

const isExpression = (node: Node): node is MdxFlowExpression | MdxTextExpression => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
const isJsx = (node: Node): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute as its name and its value, or undefined where it has to be run. */
function literalAttribute(attribute: JsxElement['attributes'][number]): readonly [name: string, value: unknown] | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || attribute.name.includes(':') || attribute.name === 'style') return undefined;
  if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
  if (typeof attribute.value === 'string') return [attribute.name, attribute.value];
  const literal = literalOf(attribute.value.data?.estree);
  return literal && [attribute.name, literal.value];
}
