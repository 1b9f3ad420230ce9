import { placesIn } from '../markdown/parse/places.ts';
import type { Program } from 'estree';
import { visit } from 'estree-util-visit';
import { inBackticks, quoted } from '../markdown/parse/escape.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { CheckedText } from './checked-post.ts';
import type { Code } from './code.ts';
import type { Finding, Fix } from './problem.ts';

/**
 * What shows braces that were pasted, as in `{none}`: they hold names alone, and none that the text has or nearly has.
 * Undefined where they may be meant as code.
 */
export function bracesAsText({ program, kind, start, end }: Code, { source, offset }: CheckedText, own: ReadonlySet<string>): Fix | undefined {
  if (kind !== 'expression' || !isPasted(program, own)) return undefined;
  const inner = source.slice(start + 1, end - 1);
  const before = source[start - 1] === '$' ? 1 : 0;
  const code = before === 1 || /[\\`*_~<&[\]{}]|:\/\/|www\.|@/.test(inner) ? inBackticks(source, start - before, end) : undefined;
  const shown = code ?? { start, end, text: `\\{${inner.replace(/[\\`*_~<&[\]{}]/g, '\\$&')}\\}` };
  return { start: shown.start + offset, end: shown.end + offset, text: shown.text };
}

function isPasted(program: Program, own: ReadonlySet<string>): boolean {
  let isPlain = true;
  visit(program, (node) => {
    if (/^(?:JSX|Call|Import|Function|Class|New)/.test(node.type)) isPlain = false;
    if (node.type === 'Identifier' && (own.has(node.name) || nearest(node.name, [...own]) !== undefined)) isPlain = false;
  });
  return isPlain;
}

const value = /^(?:Program|ExpressionStatement|Literal|ArrayExpression|ObjectExpression|Property|UnaryExpression|Identifier)$/;

/**
 * What is said of braces that are right as code and most likely were pasted: `{}`, which shows nothing, and a value by
 * itself, as in `{0}`, which loses its braces. Comments, blanks and punctuation in quotes are meant as they stand.
 */
export function lostBraces(code: Code, text: CheckedText, own: ReadonlySet<string>): Finding[] {
  const { program, kind, start } = code;
  const [statement] = program.body;
  if (kind !== 'expression' || (program.comments ?? []).length > 0) return [];
  let isValue = true;
  visit(program, (node) => {
    if (!value.test(node.type)) isValue = false;
  });
  const written = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const isMark = written?.type === 'Literal' && typeof written.value === 'string' && !/[\p{L}\p{N}]/u.test(written.value);
  const fix = isValue && !isMark ? bracesAsText(code, text, own) : undefined;
  if (!fix) return [];
  const message = `${statement ? 'a value in braces is shown without them' : 'empty braces show nothing'}; to show them, write ${quoted(fix.text)}`;
  return [{ ...text.placeOf(placesIn(text.source)(start)), ...(statement && { level: 'warning' }), message, fix }];
}
