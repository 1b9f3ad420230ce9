/** A text between two offsets and what it becomes. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** `{{ .Values.size }}`, `${HOME}` and JSON: code that nobody writes as prose. */
const template = /^\{\{[^`\n{}]*\}\}|^\{"[^`\n]*?"\s*:[^`\n]*?\}+/;

/** The code that a brace at an offset begins, with the `$` before it; undefined where it is no code of another language, or where backticks around it would not work. */
export function codeAt(text: string, offset: number): Replacement | undefined {
  const dollar = text[offset - 1] === '$' ? 1 : 0;
  const line = text.slice(offset, endOfLine(text, offset));
  const length = (dollar ? /^\{[^`\n{}]*\}/ : template).exec(line)?.[0].length;
  return length === undefined ? undefined : inBackticks(text, offset - dollar, offset + length);
}

/** A piece of a line in backticks; undefined where there are some already, in it or beside it, or where it is part of a link or a table. */
export function inBackticks(text: string, start: number, end: number): Replacement | undefined {
  const piece = text.slice(start, end);
  if (/[`\n|]/.test(piece) || text[start - 1] === '`' || text[end] === '`' || text[start - 1] === '\\') return undefined;
  return { start, end, text: `\`${piece}\`` };
}

/**
 * How a character that begins code is shown: behind a backslash. In an address, the backslash would be part of the
 * address, so all of it stands in backticks; undefined where that would not work.
 */
function escaped(text: string, offset: number): Replacement | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const address = /(?<![[<`]|\]\()(?:https?:\/\/|www\.)[^\s<`]*$/i.exec(line)?.[0];
  if (address === undefined) return { start: offset, end: offset, text: '\\' };
  const rest = /^[!-~]*(?<![.,:;!?)'"])/.exec(text.slice(offset, endOfLine(text, offset)))?.[0] ?? '';
  return inBackticks(text, offset - address.length, offset + rest.length);
}

/** The address in angle brackets at an offset as a link that MDX has, too. */
export function linkAt(text: string, offset: number): Replacement | undefined {
  const [whole, address = ''] =
    /^<((?:https?|ftp|mailto):[^\s<>]+|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+)>/i.exec(text.slice(offset, endOfLine(text, offset))) ?? [];
  if (whole === undefined) return undefined;
  const words = address.replace(/[\\`*[\]{}~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
  const target = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
  return { start: offset, end: offset + whole.length, text: `[${words}](${/[()\\]/.test(target) ? `<${target}>` : target})` };
}

export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** How a character that begins code is shown, for a message. */
export function shownAs(text: string, offset: number): { text: string; fix?: Replacement } {
  const fix = escaped(text, offset);
  const word = /^\S*/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  return { text: quoted(fix && fix.end > offset ? fix.text : `\\${word}`), fix };
}

/** A text as a message shows it: on one line, and not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
