import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** At most as many characters as the schema lets an excerpt have. */
const longest = 200;
const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/** Entities of HTML that people write in front matter. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/** A title on one line, without tags of HTML that only give it form. What else stands in angle brackets is a part of it. */
export const titleText = (text: string): string =>
  text
    .replaceAll(/<\/?(?:b|i|em|strong|br|span|small|sub|sup|u|mark|font|code)(?:\s[^<>]*)?\/?>/gi, (tag) => (/^<br/i.test(tag) ? ' ' : ''))
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name]!)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A text as readers see it, on one line, without the marks of Markdown. */
export const plainText = (text: string): string =>
  titleText(
    text
      .replaceAll(/<\/?(?:p|div|a|img)(?:\s[^<>]*)?\/?>/gi, ' ')
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/(?<![\w*_~`])(\*\*|__|~~|`+|\*|_)(?=\S)([^\n]*?\S)\1(?![\w*_~`])/g, '$2'),
  );

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
  return [
    ...tree.children.filter(({ type }) => type === 'paragraph'),
    ...paragraphs,
    ...found(tree, (node) => node.type === 'heading' || node.type === 'code' || node.type === 'table'),
  ]
    .map(wordsOf)
    .find((text) => /[\p{L}\p{N}]/u.test(text));
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
  if (node.type === 'footnoteDefinition' || node.type === 'mdxJsxFlowElement') return [];
  return 'children' in node ? (node.children as Nodes[]).flatMap((child) => found(child, isIt)) : [];
}
