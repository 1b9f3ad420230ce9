/** A text between two offsets and what it becomes. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** `{{ .Values.size }}` and `{HOME}` behind a `$`: code that nobody writes as prose. */
const template = /^\{\{[^`\n{}]*\}\}/;
const variable = /^\{[^`\n{}]*\}/;

/** The code that a brace at an offset begins, with the `$` before it; undefined where it is no code of another language, or where backticks around it would not work. */
export function codeAt(text: string, offset: number): Replacement | undefined {
  const dollar = text[offset - 1] === '$' ? 1 : 0;
  const length = (dollar ? variable : template).exec(text.slice(offset, endOfLine(text, offset)))?.[0].length;
  if (length !== undefined) return inBackticks(text, offset - dollar, offset + length);
  const json = dollar ? undefined : jsonAround(text, offset);
  return json && inBackticks(text, json.start, json.end);
}

/** The JSON on a line that has a brace: from this brace, or from the bracket of the list around it. */
function jsonAround(text: string, offset: number): { start: number; end: number } | undefined {
  const first = lineAt(text, offset);
  const lists = [...text.slice(first, offset).matchAll(/\[/g)].map(({ index }) => first + index);
  for (const start of [...lists, offset]) {
    const end = closingOf(text, start);
    if (end === undefined || end <= offset || text[end] === '(') continue;
    const written = text.slice(start, end);
    if (start === offset ? /^\{\s*"[^"\n]*"\s*:/.test(written) : /^\[[\s[]*[{"\d]/.test(written)) return { start, end };
  }
  return undefined;
}

/** Where the bracket at an offset is closed on its line, not counting those in strings; undefined where they do not match. */
function closingOf(text: string, start: number): number | undefined {
  const open: string[] = [];
  for (const { 0: token, index } of text.slice(start, endOfLine(text, start)).matchAll(/"(?:[^"\\]|\\.)*"|["[\]{}]/g)) {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    else if (token.length === 1 && open.pop() !== token) return undefined;
    if (open.length === 0) return start + index + token.length;
  }
  return undefined;
}

/** A piece of a line in backticks; undefined where there are some already, in it or beside it, or one alone in its paragraph, or where it is part of a link or a table. */
export function inBackticks(text: string, start: number, end: number): Replacement | undefined {
  const piece = text.slice(start, end);
  if (/[`\n|]/.test(piece) || text[start - 1] === '`' || text[end] === '`' || text[start - 1] === '\\' || hasLoneBacktick(text, start)) return undefined;
  return { start, end, text: `\`${piece}\`` };
}

/** Whether the paragraph at an offset has backticks that begin no code yet, and would with others behind them. */
function hasLoneBacktick(text: string, offset: number): boolean {
  const { start, end } = paragraphAt(text, offset);
  const paragraph = text.slice(start, end);
  return paragraph.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '').includes('`');
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

/** The lines around an offset between two that are empty. */
export function paragraphAt(text: string, offset: number): { start: number; end: number } {
  const isEmpty = (start: number) => /^[\t >\r]*$/.test(text.slice(start, endOfLine(text, start)));
  let start = lineAt(text, offset);
  while (start > 0 && !isEmpty(lineAt(text, start - 1))) start = lineAt(text, start - 1);
  const after = /\n[\t >\r]*\n/.exec(text.slice(offset));
  return { start, end: after ? offset + after.index : text.length };
}

const lineAt = (text: string, offset: number): number => (offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0);

export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** How a character that begins code is shown, for a message. */
export function shownAs(text: string, offset: number): { text: string; fix?: Replacement } {
  const fix = escaped(text, offset);
  const shown = /^<\/?[\p{L}@$_][^<>\n]*>|^./u.exec(text.slice(offset, offset + 60))?.[0] ?? '';
  return { text: quoted(fix && fix.end > offset ? fix.text : `\\${shown}`), fix };
}

/** A text as a message shows it: on one line, and not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
