import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { Parent } from 'unist';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isTextComponent } from '../schema/text-components.ts';
import type { MarkedComponent } from './kept/rendered-text.ts';
import { literalOf } from './parse/literal.ts';
import type { JsxElement } from './parse/elements.ts';

/** Nodes of MDX that pass from Markdown to HTML as they are. */
export const mdxNodes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'] as const;

/** Whether a text has to be run: it imports, exports, computes, or uses what is no component of the site. */
export function hasToBeRun(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    found = needsRun(node);
    return found ? EXIT : undefined;
  });
  return found;
}

function needsRun(node: Nodes): boolean {
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
    visit(tree as Parent, (untyped, index, parent) => {
      const node = untyped as Nodes;
      if (index === undefined || !parent || !(isExpression(node) || isJsx(node))) return;
      const become = (...nodes: object[]) => {
        parent.children.splice(index, 1, ...(nodes as Parent['children']));
        return [SKIP, index] as const;
      };
      if (isExpression(node)) {
        const value = literalOf(node.data?.estree)?.value;
        return become(...(typeof value === 'string' || typeof value === 'number' ? [{ type: 'text', value: String(value) }] : []));
      }
      const props = Object.fromEntries(node.attributes.flatMap((attribute) => literalAttribute(attribute) ?? []));
      if (node.name === null) return become(...node.children);
      if (!isTextComponent(node.name)) return become({ type: 'element', tagName: node.name, properties: props, children: node.children });
      const start = { type: 'comment', value: `component ${components.push({ name: node.name, props }) - 1}` };
      return become(start, ...node.children, { type: 'comment', value: '/component' });
    });
    file.data['components'] = components;
  };
}

const isExpression = (node: Nodes): node is MdxFlowExpression | MdxTextExpression => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
const isJsx = (node: Nodes): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute as its name and its value, or undefined where it has to be run. */
function literalAttribute(attribute: JsxElement['attributes'][number]): [string, unknown] | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || attribute.name.includes(':') || attribute.name === 'style') return undefined;
  if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
  if (typeof attribute.value === 'string') return [attribute.name, attribute.value];
  const literal = literalOf(attribute.value.data?.estree);
  return literal && [attribute.name, literal.value];
}
