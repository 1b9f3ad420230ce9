import { argumentsOf, unquoted, type Arguments } from './arguments.ts';
import { embedLink, serviceOf } from './embeds.ts';
import { languageOf } from './language.ts';
import type { Meaning } from './inserts.ts';
import type { TextContext } from './text-context.ts';
import { rewritten, type Rewrite, type Tracked } from './tracked.ts';

/** `{{< name … >}}`, `{{% name … %}}`, with a slash before the name at the end of a pair, and `{{</* … * />}}`, which is text. */
const token = /\{\{([<%])\s*(\/\*)?\s*(\/?)\s*([\w./-]+)((?:"(?:[^"\\]|\\.)*"|`[^`]*`|(?!\{\{[<%])[\s\S])*?)\s*(\*\/)?\s*(\/?)[>%]\}\}/g;

/** Theme shortcodes that set a passage apart, with the words that begin it where it has none of its own. */
const notices = /^(?:notice|admonition|callout|alert|hint|note|tip|info|warning|danger|important|attention|caution|message|quote|blockquote|box)$/;
/** Those whose content is a drawing in words. */
const drawings = /^(?:mermaid|plantuml|graphviz|dot|goat|chart|echarts|flowchart|markmap|abc)$/;
const formulas = /^(?:katex|math|mathjax|tex|latex|mathjax\/block|mathjax\/inline)$/;

/** Those that only set side by side what they hold. */
const containers = /^(?:tabs|tabgroup|tabpane|codetabs|columns?|cols?|row|grid|steps|cards|center|centre|div|section|wrapper|container)$/;

interface Shortcode {
  source: string;
  name: string;
  args: Arguments;
  /** Its named arguments without their quotes, by names in small letters. */
  named: Record<string, string>;
  inner: string | undefined;
  /** What it holds, with its own shortcodes read. */
  inside(): string;
  say(message: string): void;
}

/** Reads the shortcodes of a text: what is known becomes what it means, and what is not is shown as it was written and told. */
export function withoutShortcodes(before: Tracked, context: TextContext): Tracked {
  return rewritten(before, rewritesOf(before, context));
}

function rewritesOf({ text, origin }: Tracked, context: TextContext): Rewrite[] {
  const rewrites: Rewrite[] = [];
  const tokens = [...text.matchAll(token)];
  const closed = new Set<number>();
  let done = 0;
  for (const [position, match] of tokens.entries()) {
    const { 0: written, 1: bracket = '<', 2: isText, 3: slash = '', 4: name = '', 5: rest = '', 7: selfClosing = '', index } = match;
    if (index < done) continue;
    const add = (end: number, meaning: Meaning) => {
      const source = text.slice(index, end);
      const indentation = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, index))?.[1];
      const isAlone = meaning.kind !== 'words' && indentation !== undefined && /^[ \t]*(?:\n|$)/.test(text.slice(end));
      rewrites.push({ start: index, end, text: context.inserts.mark(source, meaning, isAlone ? indentation : undefined) });
      done = end;
    };
    if (isText) {
      add(index + written.length, { kind: 'words', text: written.replace('/*', '').replace('*/', '') });
      continue;
    }
    const say = (message: string) => context.post.notes.at(origin(index), message);
    const close = slash || selfClosing ? undefined : closingOf(tokens, position, name);
    const innerText = close && text.slice(index + written.length, close.index);
    const end = close ? close.index + close[0].length : index + written.length;
    if (slash && closed.has(index)) continue;
    if (slash) {
      say(`${written} closes nothing: it is shown as it was written`);
      add(end, { kind: 'kept' });
      continue;
    }
    const known = meaningOf(
      {
        source: text.slice(index, end),
        name: name.toLowerCase(),
        args: argumentsOf(rest),
        inner: innerText,
        inside: () => inside(innerText ?? '', (offset) => origin(index + written.length + offset), context),
        say,
      },
      context,
    );
    if (known) {
      add(end, known);
      continue;
    }
    say(
      `the shortcode ${bracket === '<' ? `{{< ${name} >}}` : `{{% ${name} %}}`} has no counterpart here: it is shown as it was written${close ? ', and what it holds is kept as text' : ''}`,
    );
    // What it holds is text like other text.
    add(index + written.length, { kind: 'kept' });
    if (!close) continue;
    closed.add(close.index);
    rewrites.push({ start: close.index, end, text: context.inserts.mark(close[0], { kind: 'nothing' }) });
  }
  return rewrites.sort((a, b) => a.start - b.start);
}

/** The shortcode that closes one, of as many as are open. */
function closingOf(tokens: readonly RegExpExecArray[], position: number, name: string): RegExpExecArray | undefined {
  let open = 1;
  for (const other of tokens.slice(position + 1)) {
    if (other[4] !== name || other[2]) continue;
    open += other[3] ? -1 : other[7] ? 0 : 1;
    if (open === 0) return other;
  }
  // Where some of a name are never closed, the next end is this one's if nothing of the name stands between.
  const next = tokens.slice(position + 1).find((other) => other[4] === name && !other[2]);
  return next?.[3] ? next : undefined;
}

/** What a shortcode means. Words that it names and that nothing here reads are told. */
function meaningOf(written: Omit<Shortcode, 'named'>, context: TextContext): Meaning | undefined {
  const { name, args, say } = written;
  const used = new Set<string>();
  const values = Object.fromEntries(Object.entries(args.named).map(([key, value]) => [key.toLowerCase(), unquoted(value)]));
  const named = new Proxy(values, { get: (all, key: string) => (used.add(key), all[key]) });
  const meaning = knownMeaning({ ...written, named }, context);
  const lost = Object.keys(values).filter((key) => !used.has(key) && values[key] !== '' && !ofForm.test(key));
  if (meaning && meaning.kind !== 'kept' && lost.length > 0) say(`${lost.map((key) => `"${key}"`).join(', ')} of the shortcode "${name}" is not carried`);
  return meaning;
}

/** What gives a shortcode its form and says nothing. */
const ofForm =
  /^(?:class|style|width|height|align|target|rel|loading|type|icon|color|open|closed|collapsed|autoplay|autostart|controls|loop|mute|muted|start|end|size|position|lang|theme|private|privacy|allowfullscreen|data-.*)$/;

function knownMeaning(shortcode: Shortcode, context: TextContext): Meaning | undefined {
  const { name, args, inner, inside: read } = shortcode;
  const { named } = shortcode;
  const positional = args.positional.map(unquoted);
  const first = positional[0] ?? named['id'] ?? named['src'] ?? '';
  if (name === 'figure' || name === 'img' || name === 'image' || name === 'picture' || name === 'imgproc') return figure(named, first, inner);
  if (name === 'highlight') return highlight(positional, named, inner);
  if (name === 'ref' || name === 'relref') return reference(named['path'] ?? first, shortcode, context);
  if (name === 'gist') return embedLink('gist', [...positional.slice(0, 2), named['user'], named['id']].filter(Boolean).slice(0, 2).join('/'), context.lang);
  if (/^(?:tweet|x|twitter|x_simple|twitter_simple)$/.test(name))
    return embedLink('tweet', named['user'] && named['id'] ? `${named['user']}/status/${named['id']}` : first, context.lang);
  const service = serviceOf(name);
  if (service !== undefined && first !== '') return embedLink(service, first, context.lang, named['title']);
  if (name === 'toc' || name === 'more') return { kind: 'nothing' };
  if (name === 'param') return parameter(first, context);
  if (inner === undefined) return undefined;
  if (name === 'comment') return { kind: 'comment', text: inner.trim() };
  if (drawings.test(name)) return { kind: 'code', value: inner.replaceAll(/^\n|\s+$/g, ''), lang: name };
  if (formulas.test(name))
    return {
      kind: 'formula',
      value: inner
        .trim()
        .replaceAll(/^\$\$?|\$\$?$/g, '')
        .trim(),
      isBlock: inner.includes('\n'),
    };
  if (containers.test(name)) return { kind: 'markdown', text: read() };
  if (/^(?:tab|tabitem|step|card)$/.test(name)) {
    const title = named['title'] ?? named['name'] ?? named['label'] ?? positional[0];
    return { kind: 'markdown', text: [title && `**${title}**`, read().trim()].filter(Boolean).join('\n\n') };
  }
  if (name === 'rawhtml' || name === 'html' || name === 'raw') return { kind: 'markdown', text: read() };
  if (/^(?:details|expand|collapse|spoiler|fold|accordion|accordion-item)$/.test(name))
    return details(named['summary'] ?? named['title'] ?? positional[0], read());
  if (notices.test(name))
    return notice(named['title'] ?? (name === 'blockquote' || name === 'quote' ? undefined : titleIn(positional)), named['author'], read());
  return undefined;
}

/** Source: https://gohugo.io/shortcodes/figure/ */
function figure(named: Record<string, string>, first: string, inner: string | undefined): Meaning | undefined {
  const src = named['src'] ?? named['file'] ?? named['url'] ?? first;
  if (src === '') return undefined;
  const alt = named['alt'] ?? '';
  const attribution = named['attr'] === undefined ? undefined : named['attrlink'] ? `[${named['attr']}](${named['attrlink']})` : named['attr'];
  const caption = [named['title'], named['caption'], inner?.trim(), attribution].filter(Boolean).join(' – ');
  return { kind: 'picture', src, alt, ...(caption !== '' && { caption }), ...(named['link'] && named['link'] !== src && { link: named['link'] }) };
}

/** Source: https://gohugo.io/shortcodes/highlight/ */
function highlight(positional: readonly string[], named: Record<string, string>, inner: string | undefined): Meaning | undefined {
  if (inner === undefined) return undefined;
  const lines = /hl_lines\s*=\s*(?:\[([^\]]*)\]|["']?([\d\s-]+))/i.exec(
    [...positional.slice(1), ...Object.entries(named).map(([key, value]) => `${key}=${value}`)].join(' '),
  );
  const marked =
    lines &&
    (lines[1] ?? lines[2] ?? '')
      .replaceAll(/["']/g, '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .join(',');
  return { kind: 'code', value: inner.replace(/^[ \t]*\n/, '').replace(/\s+$/, ''), lang: positional[0], ...(marked && { meta: `{${marked}}` }) };
}

function reference(target: string, { source, args, say }: Shortcode, { addressOf }: TextContext): Meaning {
  const [path = '', anchor] = target.split('#');
  const address = path === '' ? '' : addressOf(path, languageOf(unquoted(args.named['lang'] ?? '')));
  if (address === undefined) {
    say(`${source} names a page that is not among the posts: it is shown as it was written`);
    return { kind: 'kept' };
  }
  return { kind: 'words', text: `${address}${anchor === undefined ? '' : `#${anchor}`}` };
}

function parameter(name: string, { post, blog }: TextContext): Meaning | undefined {
  const value = name
    .split('.')
    .reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), {
      ...(blog.site['params'] as object),
      ...post.fields,
    });
  return typeof value === 'string' || typeof value === 'number' ? { kind: 'words', text: String(value) } : undefined;
}

const details = (summary: string | undefined, inner: string): Meaning => ({
  kind: 'markdown',
  text: `<details>\n<summary>${summary || '…'}</summary>\n\n${inner}\n\n</details>`,
});

function notice(title: string | undefined, author: string | undefined, inner: string): Meaning {
  const parts = [title && `**${title}**`, inner.trim(), author && `– ${author}`].filter(Boolean);
  return { kind: 'markdown', text: `<blockquote>\n\n${parts.join('\n\n')}\n\n</blockquote>` };
}

/** The words among the arguments of a notice; the first is its kind, in one word of Latin letters. */
const titleIn = (positional: readonly string[]): string | undefined => positional.find((one, index) => index > 0 || /[^a-z-]/.test(one));

/** The shortcodes in what another holds. */
const inside = (text: string, origin: Tracked['origin'], context: TextContext): string =>
  rewritten({ text, origin }, rewritesOf({ text, origin }, context)).text;
