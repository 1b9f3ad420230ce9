import { codeParts } from './source-markdown.ts';
import type { TextContext } from './text-context.ts';
import { rewritten, type Rewrite, type Tracked } from './tracked.ts';

/**
 * Keeps Markdown from cutting HTML short: an empty line would end an element in the middle of its code, and a comment
 * that is never closed would take all words behind it away.
 * Source: https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function withWholeHtml(before: Tracked, { inserts, post }: TextContext): Tracked {
  const { text, origin } = before;
  if (!/<(?:pre\b|!--)/i.test(text)) return before;
  const code = post.isHtml ? [] : codeParts(text);
  const isCode = (offset: number) => code.some(({ start, end }) => start <= offset && offset < end);
  const comments = [...text.matchAll(/<!(?=--)(?![\s\S]*-->)/g)].filter(({ index }) => !isCode(index));
  for (const { index } of comments) post.notes.at(origin(index), 'the comment is never closed: it is shown as text');
  const lineEnd = inserts.mark('\n', { kind: 'words', text: '\n' });
  const elements = [...text.matchAll(preformatted)].filter(({ index }) => !post.isHtml && !isCode(index));
  const found = [
    ...comments.map(({ index }): Rewrite => ({ start: index, end: index + 1, text: '&lt;' })),
    ...elements.flatMap(({ 1: open = '', 2: inner = '', index }) => lineEndsIn(inner, index + open.length, lineEnd)),
  ];
  return rewritten(
    before,
    found.sort((a, b) => a.start - b.start),
  );
}

/** A `<pre>` up to its end, with the tags at its edges and the one line end behind and before them, which HTML passes over. */
const preformatted = /(<pre\b[^>]*>(?:<code\b[^>]*>)?)((?:(?!<pre\b)[\s\S])*?)<\/pre\s*>/gi;

/** Marks in the place of the line ends of an element that has an empty line. Those at its edges are none of its code. */
function lineEndsIn(inner: string, from: number, mark: string): Rewrite[] {
  if (!/\n[ \t]*\n/.test(inner)) return [];
  const end = inner.replace(/(?:\s|<\/code\s*>)+$/i, '').length;
  return [...inner.matchAll(/\n/g)].map(({ index }): Rewrite => {
    const start = from + index;
    return { start, end: start + 1, text: index === 0 || index >= end ? '' : mark };
  });
}
