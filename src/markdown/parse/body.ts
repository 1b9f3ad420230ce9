import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Position } from './yaml.ts';

/** MDX with components and expressions, or plain Markdown, where `{` and `<` are letters like others. */
export type Format = 'mdx' | 'md';

/** The text of a post, parsed, or why it is not what its format says. Positions count from the first line of the body. */
export type Body = { tree: Root; error?: undefined } | { tree?: undefined; error: Position & { message: string } };

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();
const parsers = {
  mdx: markdown().use(remarkMdx).freeze(),
  // HTML is no part of the language, so `<none>` is text. Links in angle brackets stay.
  md: markdown().use(remarkWithout, ['htmlFlow', 'htmlText']).freeze(),
};
/** Plain Markdown of which only the tags themselves are HTML, so that all between them is read as it is without. */
const markdownWithTags = markdown().use(remarkWithout, ['htmlFlow']).freeze();

/** Reads the text of a post. */
export function readBody(body: string, format: Format = 'mdx'): Body {
  try {
    return { tree: parsers[format].parse(body) };
  } catch (error) {
    return { error: placed(error as VFileMessage) };
  }
}

/** The text of a plain Markdown post as it would be if its tags were HTML (`html` nodes). The places are the same. */
export const readTags = (body: string): Root => markdownWithTags.parse(body);

/** Remark plugin: some constructs are no part of the language. */
function remarkWithout(this: Processor, constructs: string[]): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: constructs } });
}

/** The parser counts from the body's first line, and of an element that is never closed tells the place in its message alone. */
function placed({ reason, line, column }: VFileMessage): Position & { message: string } {
  const place = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;
  const [, told = '1', toldColumn = '1'] = place.exec(reason) ?? [];
  return { message: reason.replaceAll(place, ''), line: line ?? Number(told), column: column ?? Number(toldColumn) };
}
