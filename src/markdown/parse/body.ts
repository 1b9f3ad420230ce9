import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Position } from './yaml.ts';

/** The text of a post, parsed, or why it is not MDX. Positions count from the first line of the body. */
export type Body = { tree: Root; error?: undefined } | { tree?: undefined; error: Position & { message: string } };

const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads the text of a post as MDX. */
export function readBody(body: string): Body {
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    return { error: placed(error as VFileMessage) };
  }
}

/** The parser counts from the body's first line, and of an element that is never closed tells the place in its message alone. */
function placed({ reason, line, column }: VFileMessage): Position & { message: string } {
  const place = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;
  const [, told = '1', toldColumn = '1'] = place.exec(reason) ?? [];
  return { message: reason.replaceAll(place, ''), line: line ?? Number(told), column: column ?? Number(toldColumn) };
}
