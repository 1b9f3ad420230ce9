import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { Translations } from '../../i18n/translations.ts';
import type { Block } from '../parse/component-parts.ts';
import type { JsxElement } from '../parse/elements.ts';

/** Changes what a component holds into what is shown. */
export type Arrange = (element: JsxElement, t: Translations) => void;

/** Puts blocks into a component, and a line break between them: the last word of one is not to run into the first of the next. */
export function fill(element: JsxElement, blocks: readonly Block[]): void {
  const lineBreak: Block = { type: 'text', value: '\n' };
  element.children = blocks.flatMap((block, index) => (index === 0 ? [block] : [lineBreak, block])) as JsxElement['children'];
}

/** An HTML element around blocks; around a single paragraph, it takes its place. */
export function around(tagName: string, blocks: readonly Block[]): Block {
  const [first, ...others] = blocks;
  if (first?.type === 'paragraph' && others.length === 0) return paragraph(tagName, first.children);
  return { type: 'blockquote', data: { hName: tagName }, children: blocks as Blockquote['children'] };
}

/** An HTML element with words of the site, which no search is for. */
export const siteWords = (tagName: string, words: string): Paragraph => ({
  ...paragraph(tagName, [{ type: 'text', value: words }]),
  data: { hName: tagName, hProperties: { dataPagefindIgnore: '' } },
});

const paragraph = (tagName: string, children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', data: { hName: tagName }, children });
