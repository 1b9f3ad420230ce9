import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringify as toYaml } from 'yaml';
import { textElement, words } from './mdx-nodes.ts';
import type { Fields } from './values.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true, fences: true })
  // Comes first: it writes lists without the boxes that GFM gives them.
  .use(remarkCjkFriendly)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

/** A post as its file: the fields in YAML, and the text in MDX. */
export function postFile(fields: Fields, tree: Root): string {
  // A blank at the beginning may keep a word from being code.
  const text = toMdx(tree).replaceAll(/^\n+|\s+$/g, '');
  return `---\n${toYaml(fields, { lineWidth: 0, schema: 'core' })}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A tree as MDX. Whatever would be code there is written so that it is text. */
export function toMdx(tree: Root): string {
  withCodeApart(tree);
  withBareBreaks(tree);
  withElementsForBreaks(tree);
  withSpaceBeforeModules(tree);
  return writer.stringify(tree);
}

/** Two pieces of code side by side would be one, with the marks of both in it. */
function withCodeApart(node: Nodes): void {
  if (!('children' in node)) return;
  (node as { children: Nodes[] }).children = (node.children as Nodes[]).flatMap((child, index, all) => {
    withCodeApart(child);
    return child.type === 'inlineCode' && all[index - 1]?.type === 'inlineCode' ? [words(' '), child] : [child];
  });
}

/** No blanks around a line break: they would be letters on the next line. */
function withBareBreaks(node: Nodes): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    withBareBreaks(child);
    if (child.type !== 'break') continue;
    const [before, after] = [node.children[index - 1], node.children[index + 1]];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    if (after?.type === 'text') after.value = after.value.trimStart();
  }
}

/** A paragraph that begins with one of these words would be code of a module, but not behind a space. */
function withSpaceBeforeModules(tree: Root): void {
  for (const node of tree.children) {
    const [first] = node.type === 'paragraph' ? node.children : [];
    if (node.type === 'paragraph' && first?.type === 'text' && /^(?:import|export)\b/.test(first.value)) node.children.unshift({ type: 'html', value: ' ' });
  }
}

/** In a cell and in a heading, Markdown has no line breaks. */
function withElementsForBreaks(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'tableCell' || node.type === 'heading') replaceBreaks(node);
  });
}

function replaceBreaks(node: Nodes): void {
  if (!('children' in node)) return;
  (node as { children: Nodes[] }).children = (node.children as Nodes[]).map((child) => {
    replaceBreaks(child);
    return child.type === 'break' ? textElement('br', []) : child;
  });
}
