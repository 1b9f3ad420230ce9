import { argumentsOf } from './arguments.ts';
import { formulasIn } from './formulas.ts';
import type { Meaning } from './inserts.ts';
import { opaqueParts } from './source-markdown.ts';
import type { TextContext } from './text-context.ts';
import { rewritten, type Rewrite, type Tracked } from './tracked.ts';
import { fieldsOf, truthOf } from './values.ts';

/** What an abbreviation stands for. */
export type Abbreviations = ReadonlyMap<string, string>;

/**
 * Reads what the Markdown of blogs has beyond CommonMark and what would be lost in it: formulas, attributes in braces,
 * abbreviations, extensions. Source: https://kramdown.gettalong.org/syntax.html
 */
export function withoutExtensions(before: Tracked, context: TextContext): { text: Tracked; abbreviations: Abbreviations } {
  const { text, origin } = before;
  const { inserts, post, blog } = context;
  const abbreviations = new Map<string, string>();
  const found: Rewrite[] = [];
  const add = (start: number, end: number, meaning: Meaning, isAlone = false) => {
    const indentation = isAlone ? (/[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '') : undefined;
    found.push({ start, end, text: inserts.mark(inserts.plain(text.slice(start, end)), meaning, indentation) });
  };
  const say = (offset: number, message: string, level: 'warning' | 'hint' = 'warning') => post.notes.at(origin(offset), message, level);

  for (const { start, end, value, isBlock } of formulasIn(text, hasFormulas(context)))
    add(start, end, { kind: 'formula', value: inserts.plain(value), isBlock }, isBlock);
  if (blog.kind === 'jekyll') {
    for (const { 0: whole, 1: content = '', index } of text.matchAll(/\{::comment\}([\s\S]*?)\{:\/(?:comment)?\}/g))
      add(index, index + whole.length, { kind: 'comment', text: content.trim() });
    for (const { 0: whole, index } of text.matchAll(/\{::?\/?(?:nomarkdown|options)[^}\n]*\}|\{:\/\}/g)) {
      if (whole.includes('options')) say(index, `${whole} has no counterpart here: it is left out`, 'hint');
      found.push({ start: index, end: index + whole.length, text: '' });
    }
    for (const { 0: whole, 1: term = '', 2: meaning = '', index } of text.matchAll(/^\*\[([^\]\n]+)\]:[ \t]*(.*)$/gm)) {
      abbreviations.set(term, inserts.plain(meaning.trim()));
      add(index, index + whole.length, { kind: 'nothing' }, true);
    }
    // Two backslashes end a line, a caret alone ends a block.
    for (const { index } of text.matchAll(/\\\\(?=[ \t]*\n(?![ \t]*\n))/g)) found.push({ start: index, end: index + 2, text: '\\' });
    // In a row of a table, code may hold the sign that ends a cell.
    for (const { 0: row, index } of text.matchAll(/^[ \t]*\|.*\|[ \t]*$/gm)) {
      for (const code of row.matchAll(/(?<!`)`[^`]*`(?!`)/g)) {
        for (const pipe of code[0].matchAll(/(?<!\\)\|/g)) {
          const at = index + code.index + pipe.index;
          found.push({ start: at, end: at + 1, text: '\\|' });
        }
      }
    }
    // A table needs no head there: it gets an empty one, as wide as its rows make it.
    for (const { 0: rows, index } of text.matchAll(/(?<=(?:^|\n)[ \t]*\n|^)(?: {0,3}\|.*\|[ \t]*(?:\n|$))+(?=[ \t]*(?:\n|$))/g))
      if (!/^ {0,3}\|[ \t:|+-]*-[ \t:|+-]*$/m.test(rows)) found.push({ start: index, end: index, text: '| |\n|-|\n' });
    for (const { 0: whole, index } of text.matchAll(/^\^[ \t]*$/gm)) found.push({ start: index, end: index + whole.length, text: '' });
    for (const { 0: whole, 1: address = '', index } of text.matchAll(
      /(?<=\]\()([^()<>\n"']*[^\s()<>"'] +[^\s"'()<>][^()<>\n"']*?)(?=[ \t]*(?:["'][^"'\n]*["'][ \t]*)?\))/g,
    )) {
      if (/^(?:[./]|https?:)|\.\w{2,5}$/.test(address)) found.push({ start: index, end: index + whole.length, text: `<${address.trim()}>` });
    }
  }
  const alone = blog.kind === 'jekyll' ? /^([ \t]*)\{:(?![:/])([^}\n]*)\}[ \t]*$/gm : /^([ \t]*)\{((?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|\w+)|\s)+)\}[ \t]*$/gm;
  for (const { 0: whole, 1: indentation = '', 2: written = '', index } of text.matchAll(alone)) {
    const isDefinition = /^[\w-]+:/.test(written.trim());
    const to = /(?:^|\n)[ \t]*\n$/.test(text.slice(0, index)) && /^\n[ \t]*\S/.test(text.slice(index + whole.length)) ? 'next' : 'previous';
    if (isDefinition) say(index, `${whole.trim()} has no counterpart here: it is left out`, 'hint');
    add(index + indentation.length, index + whole.trimEnd().length, isDefinition ? { kind: 'nothing' } : attributes(written, to), true);
  }
  if (blog.kind === 'jekyll') {
    for (const { 0: whole, 1: written = '', index } of text.matchAll(/(?<=[*_`)\]~>])\{:(?![:/])([^}\n]*)\}/g))
      add(index, index + whole.length, attributes(written, 'span'));
  }
  found.push(...markdownInHtml(text));

  const opaque = opaqueParts(text);
  const outside = found
    .filter(({ start, end }) => !opaque.some((part) => part.start < end && start < part.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: rewritten(before, outside), abbreviations };
}

/** Whether formulas between single dollars are usual in a text: its front matter or its blog loads what draws them says so. */
function hasFormulas({ blog, post }: TextContext): boolean {
  const flags = { ...fieldsOf(post.fields['params']), ...post.fields };
  const own = ['mathjax', 'katex', 'math', 'use_math', 'usemath', 'mathjax3'].map((name) => truthOf(flags[name])).find((flag) => flag !== undefined);
  return own ?? blog.hasFormulas;
}

function attributes(written: string, to: 'previous' | 'next' | 'span'): Meaning {
  const { positional, named } = argumentsOf(written);
  const words = positional.flatMap((word) => word.split(/(?=[.#])/));
  return {
    kind: 'attributes',
    to,
    classes: [
      ...words.filter((word) => !word.startsWith('#')).map((word) => word.replace(/^\./, '')),
      ...(named['class']?.replaceAll(/["']/g, '').split(/\s+/) ?? []),
    ],
    id: words.find((word) => word.startsWith('#'))?.slice(1) ?? named['id']?.replaceAll(/["']/g, ''),
    others: Object.keys(named).filter((name) => !/^(?:class|id|target|rel|title|alt|lang)$/.test(name)),
  };
}

/** Elements whose `markdown="1"` says that they hold Markdown get empty lines inside, by which CommonMark knows it. */
function markdownInHtml(text: string): Rewrite[] {
  return [
    ...text.matchAll(
      /<(div|section|article|aside|details|figure|figcaption|blockquote|center|td|th|li|p|header|footer|main)\b[^>]*\bmarkdown\s*=\s*["']?(?:1|block|true)["']?[^>]*>/gi,
    ),
  ].flatMap(({ 0: tag, 1: name = '', index }): Rewrite[] => {
    const start = index + tag.length;
    const end = endOf(text, start, name);
    // What is said of the element stands on a line of its own before the Markdown.
    const said = [...text.slice(start, end).matchAll(/<\/(?:summary|figcaption)\s*>/gi)].map((one) => start + one.index + one[0].length);
    return [start, ...said, ...(end === undefined ? [] : [end])].map((at) => ({ start: at, end: at, text: '\n\n' }));
  });
}

/** Where the element is closed that an offset is in. */
function endOf(text: string, from: number, name: string): number | undefined {
  let open = 1;
  for (const { 0: tag, index } of text.slice(from).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi'))) {
    open += tag.startsWith('</') ? -1 : 1;
    if (open === 0) return from + index;
  }
  return undefined;
}
