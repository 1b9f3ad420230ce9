import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** At most as many characters as the schema lets an excerpt have. */
const longest = 200;
const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/** A text without the marks of Markdown, tags of HTML and templates, on one line. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ' ')
    .replaceAll(/<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<!\w)(\*\*|__|~~|`+)(?=\S)([\s\S]*?\S)\1(?!\w)/g, '$2')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A text of at most 200 characters as readers count them: cut behind a word, and then it ends with `…`. */
export function shortened(text: string): string {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest - 1).join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord.length > cut.length / 2 ? atWord : cut).trimEnd()}…`;
}

/** What a text begins with: its first paragraph that has words, else its first block that has some. */
export function firstWords(tree: Root): string | undefined {
  const paragraphs = found(tree, (node) => node.type === 'paragraph');
  return [...paragraphs, ...found(tree, (node) => node.type === 'heading' || node.type === 'code')].map(wordsOf).find((text) => /[\p{L}\p{N}]/u.test(text));
}

/** The words that readers see: neither notes, nor what a picture shows. */
function wordsOf(node: Nodes): string {
  const text = (inner: Nodes): string => {
    if (inner.type === 'image' || inner.type === 'footnoteReference' || inner.type === 'mdxTextExpression') return '';
    if (inner.type === 'break') return ' ';
    return 'children' in inner ? (inner.children as Nodes[]).map(text).join('') : toString(inner);
  };
  return text(node).replaceAll(/\s+/g, ' ').trim();
}

function found(node: Nodes, isIt: (node: Nodes) => boolean): Nodes[] {
  if (isIt(node)) return [node];
  if (node.type === 'footnoteDefinition') return [];
  return 'children' in node ? (node.children as Nodes[]).flatMap((child) => found(child, isIt)) : [];
}
