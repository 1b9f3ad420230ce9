import type { Rewrite } from './tracked.ts';

/** A formula in a text: where it stands, what it says, and whether it stands on lines of its own. */
export interface Formula extends Omit<Rewrite, 'text'> {
  value: string;
  isBlock: boolean;
}

/** What a formula has and a sum of money has not. */
const looksLikeTex = /\\[a-zA-Z]|\^|_\{|(?<![\p{L}\p{N}])[\p{L}]_[\p{L}\p{N}](?![\p{L}\p{N}_])/u;
/** Between two dollars each: lines of their own may have empty ones among them, a sentence has none. Source: https://kramdown.gettalong.org/syntax.html#math-blocks */
const twoDollars = /(?<![\\$])\$\$(?!\$)((?:(?!\n[ \t>]*\n|\$\$)[\s\S])+?|(?<=(?:^|\n)[ \t]*\$\$)[ \t]*\n(?:(?!\$\$)[\s\S]){1,4000}?)\$\$(?!\$)/g;
/** Between dollars that have no space inside and no digit behind. Source: https://pandoc.org/MANUAL.html#extension-tex_math_dollars */
const oneDollar = /(?<![\\$\p{L}\p{N}])\$(?![\s$])((?:\\[^\n]|[^$\\\n]){1,400}?)(?<![\s\\])\$(?![\d$])/gu;
const brackets =
  /\\\\\(((?:(?!\n[ \t]*\n)[\s\S]){1,1000}?)\\\\\)|\\\\\[((?:(?!\n[ \t]*\n)[\s\S]){1,2000}?)\\\\\]|(?<!\\)\\\(((?:(?!\n[ \t]*\n)[\s\S]){1,1000}?)\\\)|(?<!\\)\\\[((?:(?!\n[ \t]*\n)[\s\S]){1,2000}?)\\\]/g;
const environment = /\\begin\{((?:equation|align|gather|multline|cases|[bpvBV]?matrix|eqnarray|split)\*?)\}[\s\S]{1,4000}?\\end\{\1\}/g;

/** The formulas of a text. With `isUsual`, what stands between single dollars is one; else only where it reads like TeX. */
export function formulasIn(text: string, isUsual: boolean): Formula[] {
  const found: Formula[] = [];
  const add = (match: RegExpMatchArray, value: string, mayBeBlock: boolean) => {
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
    if (value.trim() === '' || found.some((other) => start < other.end && other.start < end)) return;
    const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
    const indentation = /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
    const inner = value
      .replaceAll(/\n[ \t]*>[ \t]?/g, '\n')
      .replaceAll(`\n${indentation}`, '\n')
      .trim();
    found.push({ start, end, value: inner, isBlock: mayBeBlock && isAlone });
  };
  for (const match of text.matchAll(environment)) if (!/\$\$\s*$/.test(text.slice(0, match.index))) add(match, match[0], true);
  for (const match of text.matchAll(twoDollars)) add(match, match[1] ?? '', true);
  for (const match of text.matchAll(brackets)) {
    const [, inline, block, plainInline, plainBlock] = match;
    const value = inline ?? block ?? plainInline ?? plainBlock ?? '';
    if (inline !== undefined || block !== undefined || looksLikeTex.test(value)) add(match, value, block !== undefined || plainBlock !== undefined);
  }
  for (const match of text.matchAll(oneDollar)) if (isUsual || looksLikeTex.test(match[1] ?? '')) add(match, match[1] ?? '', false);
  return found.sort((a, b) => a.start - b.start);
}
