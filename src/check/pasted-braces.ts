import type { Program } from 'estree';
import { visit } from 'estree-util-visit';
import { inBackticks } from '../markdown/parse/escape.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { CheckedText } from './checked-post.ts';
import type { Code } from './code.ts';
import type { Fix } from './problem.ts';

/**
 * What shows braces that were pasted, as in `{none}`: they hold names alone, and none that the text has or nearly has.
 * Undefined where they may be meant as code.
 */
export function bracesAsText({ program, kind, start, end }: Code, { source, offset }: CheckedText, own: ReadonlySet<string>): Fix | undefined {
  if (kind !== 'expression' || !isPasted(program, own)) return undefined;
  const inner = source.slice(start + 1, end - 1);
  const before = source[start - 1] === '$' ? 1 : 0;
  const code = before === 1 || /[\\`*_~<[\]{}]/.test(inner) ? inBackticks(source, start - before, end) : undefined;
  const shown = code ?? { start, end, text: `\\{${inner.replace(/[\\`*_~<[\]{}]/g, '\\$&')}\\}` };
  return { start: shown.start + offset, end: shown.end + offset, text: shown.text };
}

function isPasted(program: Program, own: ReadonlySet<string>): boolean {
  let isPlain = true;
  visit(program, (node) => {
    if (/^(?:JSX|Call|Import|Arrow|Function|Class|New|Assignment|Update)/.test(node.type)) isPlain = false;
    if (node.type === 'Identifier' && (own.has(node.name) || nearest(node.name, [...own]) !== undefined)) isPlain = false;
  });
  return isPlain;
}
