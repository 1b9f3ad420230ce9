import { createHash } from 'node:crypto';
import type { Comment, Root as HtmlRoot, Text } from 'hast';
import type { Root } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { Node, Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isTextComponent } from '../schema/text-components.ts';
import type { MarkedComponent } from './kept/rendered-text.ts';
import type { JsxElement } from './parse/elements.ts';
import { nodesIn } from './parse/nodes.ts';
import { valueOfCode, type Values } from './values.ts';

type Mdx = MdxFlowExpression | MdxTextExpression | JsxElement;

/** Nodes of MDX that pass from Markdown to HTML as they are. */
export const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'] as const;

/** Whether there is anything in a text that Markdown does not have. */
export const hasMdx = (tree: Root): boolean => nodesIn(tree, ...mdxNodes).length > 0;

/** Whether a text has to be run: it shows more than values that are known, or uses what is no component of the site. */
export function hasToBeRun(tree: Root, values: Values): boolean {
  return nodesIn(tree).some((node) => needsRun(node, values));
}

function needsRun(node: Node, values: Values): boolean {
  if (isExpression(node)) return !shownBy(node, values);
  if (!isJsx(node)) return false;
  const isKnown = node.name === null || isTextComponent(node.name) || isHtml(node.name);
  return !isKnown || node.attributes.some((attribute) => !attributeOf(attribute, values));
}

/**
 * Rehype plugin: what is MDX becomes HTML. HTML elements and values are written out, those of the names in
 * `file.data.values` as well; a component of the site becomes two comments around what it holds, for it needs the page
 * to be rendered, and is told in `file.data.components`. Most texts have none (`file.data.hasMdx`).
 */
export function rehypeMarks() {
  return (tree: HtmlRoot, file: VFile): void => {
    const components: MarkedComponent[] = [];
    const values = (file.data['values'] ?? new Map()) as Values;
    // Nobody can write a digest of a text into the text itself.
    const mark = createHash('sha256').update(String(file.value)).digest('hex').slice(0, 16);
    if (file.data['hasMdx'] === true)
      visit(tree as Parent, (node: Node, index?: number, parent?: Parent): [typeof SKIP, number] | undefined => {
        if (index === undefined || !parent || !(isExpression(node) || isJsx(node))) return undefined;
        parent.children.splice(index, 1, ...becomes(node, { components, mark, values }));
        return [SKIP, index];
      });
    file.data['components'] = components;
    file.data['mark'] = mark;
  };
}

/** What a node of MDX is in HTML. The components among them are counted. */
function becomes(node: Mdx, { components, mark, values }: { components: MarkedComponent[]; mark: string; values: Values }): Node[] {
  if (isExpression(node)) return (shownBy(node, values) ?? []).map(textNode);
  const props = Object.fromEntries(node.attributes.map((attribute) => attributeOf(attribute, values) ?? ['', undefined]));
  if (node.name === null) return node.children;
  if (!isTextComponent(node.name)) return [elementOf(node, node.name, props)];
  const number = components.push({ name: node.name, props }) - 1;
  return [comment(`${mark} ${number}`), ...node.children, comment(`/${mark}`)];
}

/**
 * Rehype plugin for a text that MDX compiles: an element that is written as HTML, with attributes that are known,
 * becomes one like those of Markdown, so that what is done with these is done with it, too.
 */
export function rehypeWrittenHtml() {
  return (tree: HtmlRoot): void => {
    visit(tree as Parent, (node: Node, index?: number, parent?: Parent) => {
      if (index === undefined || !parent || !isJsx(node) || node.name === null || !isHtml(node.name)) return;
      const attributes = node.attributes.map((attribute) => attributeOf(attribute, new Map()));
      if (attributes.every((one) => one !== undefined)) parent.children[index] = elementOf(node, node.name, Object.fromEntries(attributes));
    });
  };
}

const isHtml = (name: string): boolean => /^[a-z][a-z0-9]*$/.test(name);

const elementOf = ({ children }: JsxElement, tagName: string, properties: Record<string, unknown>): Node =>
  ({ type: 'element', tagName, properties, children }) as Node;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const textNode = (value: string): Text => ({ type: 'text', value });
const comment = (value: string): Comment => ({ type: 'comment', value });

const isExpression = (node: Node): node is MdxFlowExpression | MdxTextExpression => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
const isJsx = (node: Node): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The words that an expression shows: one text or none. Undefined where it has to be run. */
function shownBy({ data }: MdxFlowExpression | MdxTextExpression, values: Values): string[] | undefined {
  const known = valueOfCode(data?.estree, values);
  if (!known || isObject(known.value)) return undefined;
  // As in Astro, NaN is no number to show.
  return typeof known.value === 'string' || (typeof known.value === 'number' && !Number.isNaN(known.value)) ? [String(known.value)] : [];
}

/** An attribute as its name and its value, or undefined where it has to be run. */
function attributeOf(attribute: JsxElement['attributes'][number], values: Values): readonly [name: string, value: unknown] | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || attribute.name.includes(':') || attribute.name === 'style') return undefined;
  if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
  if (typeof attribute.value === 'string') return [attribute.name, attribute.value];
  const known = valueOfCode(attribute.value.data?.estree, values);
  // What is kept is JSON, which has no word for other numbers.
  const isKeepable = known && !isObject(known.value) && (typeof known.value !== 'number' || Number.isFinite(known.value));
  return isKeepable ? [attribute.name, known.value] : undefined;
}
