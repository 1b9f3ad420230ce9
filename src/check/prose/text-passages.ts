import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { aligned } from '../../markdown/parse/aligned.ts';
import { isJsx } from '../../markdown/parse/elements.ts';
import { placesIn } from '../../markdown/parse/places.ts';
import type { CheckedText } from '../checked-post.ts';
import { hide, withoutQuotations } from './quotations.ts';
import type { Passage } from './passage.ts';

/** Elements and components that hold the words of others, or no prose. */
const quoting = /^(?:blockquote|q|cite|code|pre|kbd|samp|var|del|s|a|script|style|h[1-6]|.*(?:Quote|Chat|Message|Terminal|Diff|Code|Before|After).*)$/;
const emphasising = /^(?:em|i|strong|b|dfn|mark)$/;

/** Headings below which a list tells what will be done. */
const ofActions =
  /\b(?:action(?:s| items?)|follow[- ]?ups?|next steps|remediation|corrective|prevention|what we (?:will|are going to) (?:do|change))\b|재발 ?방지|대책|후속|조치 ?(?:계획|사항|항목)|개선 ?(?:계획|사항|방안|과제)|할 ?일|액션/iu;

/** The passages of a post's text: what it says in its own words, without code, links, headings and what it quotes. */
export function textPassages(text: CheckedText): Passage[] {
  const found: Passage[] = [];
  let isOfActions = false;
  const visit = (node: Nodes, isItem: boolean, isHeader = false): void => {
    if (node.type === 'heading') isOfActions = ofActions.test(toString(node));
    else if (node.type === 'paragraph' || node.type === 'tableCell')
      found.push(passageOf(node, text, { kind: isItem && isOfActions ? 'action' : 'text', isHeader }));
    else if (node.type === 'table') node.children.forEach((row, index) => row.children.forEach((cell) => visit(cell, isItem, index === 0)));
    else if (node.type === 'blockquote' || (isJsx(node) && quoting.test(node.name ?? ''))) return;
    else if ('children' in node) for (const child of node.children) visit(child, isItem || node.type === 'listItem');
  };
  visit(text.tree, false);
  return found.filter(({ prose }) => prose.trim() !== '');
}

/** A piece of a passage that stands in the source at an offset. */
interface Piece {
  start: number;
  value: string;
  offset: number;
  source: string;
}

/** `isHeader`: whether it heads a column. One term alone names there what the column is about. */
function passageOf(block: Parents, text: CheckedText, { kind, isHeader }: { kind: Passage['kind']; isHeader: boolean }): Passage {
  let words = '';
  let prose = '';
  const pieces: Piece[] = [];
  const terms: { start: number; end: number }[] = [];
  const add = (value: string, node: Nodes, isQuoted: boolean) => {
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    pieces.push({ start: words.length, value, offset: from, source: text.source.slice(from, to) });
    words += value;
    prose += isQuoted ? hide(value) : value;
  };
  const visit = (node: PhrasingContent | Nodes, isQuoted: boolean): void => {
    if (node.type === 'text') add(node.value, node, isQuoted);
    else if (node.type === 'inlineCode') add(node.value, node, true);
    else if (node.type === 'break' || (isJsx(node) && node.name === 'br')) add('\n', node, isQuoted);
    else if ('children' in node) {
      const start = words.length;
      const isQuoting = isJsx(node)
        ? quoting.test(node.name ?? '')
        : node.type === 'delete' || (node.type === 'link' && !isBareMail(node)) || node.type === 'linkReference';
      for (const child of node.children) visit(child, isQuoted || isQuoting);
      if (isEmphasis(node) && isTerm(words.slice(start))) terms.push({ start, end: words.length });
    }
  };
  for (const child of block.children) visit(child, false);
  if (isHeader && isTerm(words)) terms.push({ start: 0, end: words.length });
  return { words, prose: withoutQuotations(prose), kind, terms, placeOf: (offset) => placeIn(text, pieces, offset) };
}

/** `kim@example.com` in a text is its author's own words, and a link only for the reader's convenience. */
const isBareMail = (node: Extract<Nodes, { type: 'link' }>): boolean => node.url === `mailto:${toString(node)}`;

const isEmphasis = (node: Nodes): boolean => node.type === 'emphasis' || node.type === 'strong' || (isJsx(node) && emphasising.test(node.name ?? ''));

/** A word or three, and no sentence. */
const isTerm = (words: string): boolean => words.trim().split(/\s+/).length <= 3 && !/[.!?]$/.test(words.trim());

function placeIn({ source, placeOf }: CheckedText, pieces: readonly Piece[], offset: number) {
  const piece = pieces.findLast(({ start }) => start <= offset) ?? { start: 0, value: '', offset: 0, source: '' };
  return placeOf(placesIn(source)(piece.offset + aligned(piece.value, piece.source)(offset - piece.start)));
}
