import type { BlockContent, Code, Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isJsx, type JsxElement } from './elements.ts';

/** A block of a text, as a component may hold it. */
export type Block = BlockContent | RootContent;

/** The blocks that a component holds. Words that stand beside its tags, on the same line, are a paragraph. */
export function blocksOf({ children }: JsxElement): Block[] {
  if (children.every((child) => !isPhrasing(child))) return children as Block[];
  const paragraph: Paragraph = { type: 'paragraph', children: children as PhrasingContent[] };
  return children.every(isBlank) ? [] : [paragraph];
}

/** A picture, or whatever else a component shows first, and the words below it. */
export interface CaptionedPicture {
  picture: Block[];
  caption: Block[];
}

/** What `<Figure>` and `<Video>` hold. The caption may follow in the line below the picture. Without a picture, all is caption. */
export function captionedPicture(element: JsxElement): CaptionedPicture {
  const [first, ...rest] = blocksOf(element);
  if (first?.type !== 'paragraph') return { picture: first ? [first] : [], caption: rest };
  const shown = first.children.filter((child) => !isBlank(child));
  const end = shown.findIndex((child) => !isPicture(child));
  const pictures = end < 0 ? shown : shown.slice(0, end);
  const words = end < 0 ? [] : first.children.slice(first.children.indexOf(shown[end]!));
  return { picture: pictures, caption: words.length > 0 ? [{ type: 'paragraph', children: withoutIndent(words) }, ...rest] : rest };
}

/** The link of a `<Video>`, in which its picture stands. */
export function videoLink(element: JsxElement): Link | undefined {
  const [link, ...others] = captionedPicture(element).picture;
  return link?.type === 'link' && others.length === 0 ? link : undefined;
}

/** The code blocks of a component that holds nothing else. */
export function codeBlocks(element: JsxElement): Code[] | undefined {
  const blocks = blocksOf(element);
  return blocks.every((block) => block.type === 'code') ? blocks : undefined;
}

/** What a `<Pause>` shows at once, and what it folds: both sides of the first line `---` in it. */
export function pauseParts(element: JsxElement): { seen: Block[]; next: Block[] } | undefined {
  const blocks = blocksOf(element);
  const line = blocks.findIndex(({ type }) => type === 'thematicBreak');
  return line > 0 && line < blocks.length - 1 ? { seen: blocks.slice(0, line), next: blocks.slice(line + 1) } : undefined;
}

/** Content of a paragraph. */
const phrasing = new Set(
  'text emphasis strong delete inlineCode break image imageReference link linkReference footnoteReference mdxJsxTextElement mdxTextExpression'.split(' '),
);
const isPhrasing = ({ type }: { type: string }): boolean => phrasing.has(type);

const isBlank = (node: { type: string; value?: unknown }): boolean => node.type === 'text' && String(node.value).trim() === '';

/** A picture, one in a link, or a drawing that the post imports. */
function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.children.length > 0 && node.children.every(isPicture);
  return node.type === 'image' || node.type === 'imageReference' || (isJsx(node) && /^[A-Z]/.test(node.name ?? ''));
}

const withoutIndent = ([first, ...rest]: PhrasingContent[]): PhrasingContent[] =>
  first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : [first!, ...rest];
