import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { blockElement, elementAround, paragraph, trimmed } from './mdx-nodes.ts';

/** Lists of terms and what they mean, `Term` above `: meaning`, as elements. Source: https://kramdown.gettalong.org/syntax.html#definition-lists */
export function withDefinitionLists(children: readonly RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  let open: RootContent[] | undefined;
  for (const child of children) {
    const parts = child.type === 'paragraph' ? linesAtColons(child) : undefined;
    if (!parts) {
      open = undefined;
      found.push(child);
      continue;
    }
    const [terms = [], ...meanings] = parts;
    if (terms.length === 0) {
      // With an empty line between, the paragraph above is the term.
      const above = found.at(-1);
      if (!open && above?.type === 'paragraph') {
        found.pop();
        open = termsOf(above.children);
        found.push(blockElement('dl', open));
      }
      if (!open) {
        found.push(child);
        continue;
      }
    } else if (!open) found.push(blockElement('dl', (open = [])));
    open.push(...(terms.length > 0 ? termsOf(terms) : []), ...meanings.map((meaning) => elementAround('dd', [paragraph(meaning)])));
    const list = found.at(-1);
    if (list?.type === 'mdxJsxFlowElement') list.children = open as typeof list.children;
  }
  return found;
}

/** The phrases of a paragraph before the first line that begins with a colon, and those of each such line; undefined where there is none. */
function linesAtColons(node: Paragraph): PhrasingContent[][] | undefined {
  const parts: PhrasingContent[][] = [[]];
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'text') {
      parts.at(-1)!.push(child);
      continue;
    }
    const pieces = child.value.split(index === 0 ? /(?:^|\n):[ \t]+/ : /\n:[ \t]+/);
    for (const [position, piece] of pieces.entries()) {
      if (position > 0) parts.push([]);
      if (piece !== '') parts.at(-1)!.push({ ...child, value: piece });
    }
  }
  return parts.length > 1 ? parts.map(trimmed) : undefined;
}

/** A term on each line. */
function termsOf(phrases: readonly PhrasingContent[]): RootContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const phrase of phrases) {
    if (phrase.type !== 'text') {
      lines.at(-1)!.push(phrase);
      continue;
    }
    for (const [index, line] of phrase.value.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)!.push({ ...phrase, value: line });
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => elementAround('dt', [paragraph(line)]));
}
