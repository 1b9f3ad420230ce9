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
const parsers = { mdx: markdown().use(remarkMdx).freeze(), md: markdown().use(remarkWithoutHtml).freeze() };

/** Reads the text of a post. */
export function readBody(body: string, format: Format = 'mdx'): Body {
  try {
    return { tree: parsers[format].parse(body) };
  } catch (error) {
    return { error: placed(error as VFileMessage) };
  }
}

/** Remark plugin: HTML is no part of the language, so `<none>` is text. Links in angle brackets stay. */
function remarkWithoutHtml(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'htmlText'] } });
}

/** The parser counts from the body's first line, and of an element that is never closed tells the place in its message alone. */
function placed({ reason, line, column }: VFileMessage): Position & { message: string } {
  const place = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;
  const [, told = '1', toldColumn = '1'] = place.exec(reason) ?? [];
  return { message: reason.replaceAll(place, ''), line: line ?? Number(told), column: column ?? Number(toldColumn) };
}
