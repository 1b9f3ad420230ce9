import { argumentsOf, unquoted } from './arguments.ts';
import { embedLink, serviceOf } from './embeds.ts';
import { includeMeaning } from './includes.ts';
import type { Meaning } from './inserts.ts';
import { liquidValues, type LiquidValues } from './liquid-values.ts';
import type { TextContext } from './text-context.ts';
import { rewritten, type Rewrite, type Tracked } from './tracked.ts';

/** Tags and outputs. Neither holds an empty line: an opening brace alone is a letter. */
const token = /\{%-?\s*([\w-]*)((?:(?!\n[ \t]*\n|\{%)[\s\S])*?)-?%\}|\{\{-?((?:(?!\n[ \t]*\n|\{\{)[\s\S])*?)-?\}\}/g;

/**
 * Reads the Liquid of a text: what is known becomes what it means, and what is not is shown as it was written and told.
 * Jekyll reads Liquid before Markdown, in code as well.
 */
export function withoutLiquid(before: Tracked, context: TextContext): Tracked {
  const values = liquidValues(context.blog, context.post);
  const captured = new Map<string, string>();
  return rewritten(before, rewritesOf(before, { ...context, values, captured }));
}

interface LiquidContext extends TextContext {
  values: LiquidValues;
  /** What the text captures, by name. */
  captured: Map<string, string>;
}

function rewritesOf({ text, origin }: Tracked, context: LiquidContext): Rewrite[] {
  const rewrites: Rewrite[] = [];
  let done = 0;
  for (const match of text.matchAll(token)) {
    const { 0: source, 1: name, 2: rest = '', 3: expression, index } = match;
    if (index < done) continue;
    const block = name === undefined ? undefined : blockAt(text, index + source.length, name);
    const end = block?.end ?? index + source.length;
    const whole = text.slice(index, end);
    const say = (message: string) => context.post.notes.at(origin(index), message);
    if (block && name === 'raw') {
      // What is raw is Markdown all the same.
      rewrites.push(withoutTag(text, index, index + source.length), ...pipesIn(text, index + source.length, block), withoutTag(text, block.contentEnd, end));
    } else {
      const written = {
        whole,
        rest: rest.trim(),
        content: block?.content,
        indentation: indentationAt(text, index),
        after: text.slice(end),
        inside: () => inside(block?.content ?? '', (offset) => origin(index + source.length + offset), context),
        say,
      };
      const meaning = name === undefined ? outputMeaning(expression ?? '', written, context) : tagMeaning(name, written, context);
      const isAlone = meaning.kind !== 'words' && /(?:^|\n)[ \t]*$/.test(text.slice(0, index)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
      rewrites.push({ start: index, end, text: context.inserts.mark(whole, meaning, isAlone ? indentationAt(text, index) : undefined) });
    }
    done = end;
  }
  return rewrites;
}

/** In a row of a table, what is raw may hold the sign that ends a cell. */
function pipesIn(text: string, from: number, { content }: { content: string }): Rewrite[] {
  const isRow = !content.includes('\n') && /^[ \t]*\|/.test(text.slice(text.lastIndexOf('\n', from) + 1, from));
  if (!isRow) return [];
  return [...content.matchAll(/(?<!\\)\|/g)].map(({ index }) => ({ start: from + index, end: from + index + 1, text: '\\|' }));
}

/** Takes a tag away, and its line with it where it stands alone. */
function withoutTag(text: string, start: number, end: number): Rewrite {
  const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*\n/.test(text.slice(end));
  return isAlone ? { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) + 1, text: '' } : { start, end, text: '' };
}

const indentationAt = (text: string, offset: number): string => /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';

/** What stands between a tag that has an end and that end. */
function blockAt(text: string, from: number, name: string): { content: string; contentEnd: number; end: number } | undefined {
  if (!/^(?:raw|comment|highlight|capture|figure|details|mermaid)$/.test(name)) return undefined;
  const close = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
  close.lastIndex = from;
  const found = close.exec(text);
  return found ? { content: text.slice(from, found.index), contentEnd: found.index, end: found.index + found[0].length } : undefined;
}

interface Written {
  whole: string;
  rest: string;
  content: string | undefined;
  indentation: string;
  after: string;
  /** What it holds, with its own Liquid read. */
  inside(): string;
  say(message: string): void;
}

function outputMeaning(expression: string, { say }: Written, { values, captured }: LiquidContext): Meaning {
  const [, name = ''] = /^\s*([\w-]+)\s*(?:\||$)/.exec(expression) ?? [];
  const content = captured.get(name);
  if (content !== undefined) return { kind: 'markdown', text: content };
  const text = values.textOf(expression.trim());
  if (text !== undefined) return { kind: 'words', text };
  say(`the value of {{ ${expression.trim()} }} is not known here: it is shown as it was written`);
  return { kind: 'kept' };
}

function tagMeaning(name: string, written: Written, context: LiquidContext): Meaning {
  const { rest, content, say } = written;
  const { positional } = argumentsOf(rest);
  const first = unquoted(positional[0] ?? '');
  if (name === 'highlight' && content !== undefined) return highlighted(content, rest, written.indentation);
  if (name === 'mermaid' && content !== undefined) return { kind: 'code', value: content.replace(/^\n|\s+$/g, ''), lang: 'mermaid' };
  if (name === 'comment' && content !== undefined) return { kind: 'comment', text: content.trim() };
  if ((name === 'figure' || name === 'details') && content !== undefined) return enclosed(name, rest, written.inside());
  if (name === 'capture' && content !== undefined) return capture(first, written, context);
  if (name === 'assign') return assign(written, context);
  if (name === 'include' || name === 'include_relative' || name === 'include_cached') {
    const meaning = includeMeaning(rest, context);
    if (meaning) return meaning;
  }
  if (name === 'post_url' || name === 'link') {
    const address = context.addressOf(rest.replaceAll(/^["']|["']$/g, ''));
    if (address !== undefined) return { kind: 'words', text: address };
    say(`{% ${name} ${rest} %} names a file that the blog does not have: it is shown as it was written`);
    return { kind: 'kept' };
  }
  const service = serviceOf(name);
  if (service !== undefined && first !== '') return embedLink(service, first, context.lang);
  if (name === 'toc') return { kind: 'nothing' };
  say(`{% ${[name, rest].filter(Boolean).join(' ')} %} has no counterpart here: it is shown as it was written`);
  return { kind: 'kept' };
}

/** `{% highlight java linenos mark_lines="1 3" %}`. Source: https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting */
function highlighted(content: string, rest: string, indentation: string): Meaning {
  const [, lang = ''] = /^([\w+#.-]+)/.exec(rest) ?? [];
  const lines = /(?:mark_lines|hl_lines)=["']([\d\s,-]+)["']/
    .exec(rest)?.[1]
    ?.trim()
    .split(/[\s,]+/);
  const code = content
    .replaceAll(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/^[ \t]*\n/, '')
    .replace(/\s+$/, '');
  const value = indentation === '' ? code : code.replaceAll(new RegExp(`^${indentation}`, 'gm'), '');
  return { kind: 'code', value, lang, ...(lines && { meta: `{${lines.join(',')}}` }) };
}

/** `{% figure caption:"…" %}` of jekyll-figure and `{% details Summary %}`: an element around Markdown. */
function enclosed(name: string, rest: string, inner: string): Meaning {
  const caption = /caption\s*[:=]\s*["']([^"']*)["']/.exec(rest)?.[1];
  if (name === 'figure') return { kind: 'markdown', text: `${inner}${caption === undefined ? '' : `\n\n${caption}`}` };
  return { kind: 'markdown', text: `<details>\n<summary>${unquoted(rest) || '…'}</summary>\n\n${inner}\n\n</details>` };
}

/** The Liquid in what another tag holds. */
const inside = (text: string, origin: Tracked['origin'], context: LiquidContext): string =>
  rewritten({ text, origin }, rewritesOf({ text, origin }, context)).text;

function capture(name: string, { after, inside: read }: Written, context: LiquidContext): Meaning {
  const inner = read();
  context.captured.set(name, inner);
  context.values.assign(name, inner);
  const isUsed = new RegExp(`\\{\\{-?\\s*${name.replaceAll(/\W/g, String.raw`\$&`)}\\b|[=\\s]${name.replaceAll(/\W/g, String.raw`\$&`)}\\b[^\\n]*%\\}`).test(
    after,
  );
  return isUsed ? { kind: 'nothing' } : { kind: 'markdown', text: inner };
}

function assign({ rest, say }: Written, { values }: LiquidContext): Meaning {
  const [, name = '', expression = ''] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(rest) ?? [];
  const value = values.valueOf(expression);
  if (name !== '' && value !== undefined) {
    values.assign(name, value);
    return { kind: 'nothing' };
  }
  say(`{% assign ${rest} %} cannot be worked out here: it is shown as it was written`);
  return { kind: 'kept' };
}
