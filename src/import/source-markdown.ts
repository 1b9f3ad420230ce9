import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Tracked } from './tracked.ts';

/** Markdown as blogs have it: with HTML, and a single `~` is a letter, for `3~4일` strikes nothing out. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();

/** Reads the Markdown of a blog. The offset at which each node begins is the one in the file that the text came from. */
export function readMarkdown({ text, origin }: Tracked): Root {
  const tree = parser.parse(text);
  visit(tree, ({ position }) => {
    if (position?.start.offset !== undefined) position.start.offset = origin(position.start.offset);
  });
  return tree;
}

/** The parts of a text that Markdown takes for code. */
export function codeParts(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  visit(parser.parse(text), (node) => {
    if ((node.type === 'code' || node.type === 'inlineCode') && node.position)
      parts.push({ start: node.position.start.offset!, end: node.position.end.offset! });
  });
  return parts;
}

/** The parts of a text in which no construct but its own is read: code, comments, and elements that hold raw text. */
export function opaqueParts(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  visit(parser.parse(text), (node) => {
    const isOpaque =
      node.type === 'code' || node.type === 'inlineCode' || (node.type === 'html' && /^\s*<(?:!--|pre|script|style|textarea|svg)/i.test(node.value));
    if (!node.position) return;
    const [start, end] = [node.position.start.offset!, node.position.end.offset!];
    if (isOpaque) parts.push({ start, end });
    else if (node.type === 'html')
      for (const { 0: element, index } of text.slice(start, end).matchAll(/<pre\b[\s\S]*?<\/pre\s*>/gi))
        parts.push({ start: start + index, end: start + index + element.length });
  });
  return parts;
}
