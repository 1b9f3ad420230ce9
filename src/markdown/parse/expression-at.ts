import { Parser } from 'acorn';
import jsx from 'acorn-jsx';

const acorn = Parser.extend(jsx());
const blank = /(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*/y;

/**
 * Why no code can stand in braces: at this offset there is neither an expression with a closing brace behind it nor
 * nothing but comments. Undefined where it may be code. Asked before a brace is read as code, for MDX itself searches
 * the whole rest of a text for the brace that closes it.
 */
export function faultInBraces(text: string, offset: number): { reason: string; offset: number } | undefined {
  const rest = text.slice(offset);
  const first = afterBlank(rest, 0);
  const start = rest.startsWith('...', first) ? first + 3 : first;
  if (rest[start] === '}') return undefined;
  const { end, reason, at } = readAt(rest, start);
  const last = afterBlank(rest, end);
  if (reason === undefined && rest[last] === '}') return undefined;
  // In a quotation, the lines below begin with a mark that is no part of the code.
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const read = rest.slice(0, last + 1);
  if (read.includes('\n') && (before.includes('>') || /\n[ \t]*>/.test(read))) return undefined;
  return { reason: reason ?? (last < rest.length ? `unexpected "${rest[last]}"` : 'no "}" closes it'), offset: offset + (at ?? last) };
}

/** Where an expression ends; or how far it was looked at, why it is none, and where that shows. */
function readAt(text: string, start: number): { end: number; reason?: string; at?: number } {
  try {
    return { end: acorn.parseExpressionAt(text, start, { ecmaVersion: 2024, sourceType: 'module', preserveParens: true }).end };
  } catch (error) {
    const { message, pos = start, raisedAt = pos } = error as Error & { pos?: number; raisedAt?: number };
    return { end: raisedAt, reason: message.replace(/ \(\d+:\d+\)$/, ''), at: pos };
  }
}

function afterBlank(text: string, offset: number): number {
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}
