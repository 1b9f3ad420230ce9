import type { Html, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Level } from '../check/problem.ts';
import type { Language } from '../site.config.ts';
import { withAbbreviations } from './abbreviations.ts';
import type { Blog, BlogPost } from './blog.ts';
import { withDefinitionLists } from './definition-lists.ts';
import { withReferredFootnotes } from './footnotes.ts';
import { Inserts } from './inserts.ts';
import { named, withInserts } from './insert-nodes.ts';
import { withoutExtensions } from './kramdown.ts';
import { withAddresses, type PendingAnchor } from './links.ts';
import { withoutLiquid } from './liquid.ts';
import { withoutHtml } from './raw-html.ts';
import type { Pictures } from './pictures.ts';
import type { Registry } from './registry.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { readMarkdown } from './source-markdown.ts';
import { withWholeHtml } from './whole-html.ts';
import { withWideTables } from './tables.ts';
import { tracked, type Tracked } from './tracked.ts';
import type { TextContext } from './text-context.ts';

/** The text of a post as it is to be written, with the links into pages that are still to be placed. */
export interface ConvertedText {
  tree: Root;
  /** The part of it that the file holds as its text, without what the front matter brings. */
  body: Root;
  pending: PendingAnchor[];
}

/** Makes the text of a post one that MDX has. `before` are blocks that the front matter brings. */
export function convertText({
  blog,
  post,
  lang,
  registry,
  pictures,
  before,
}: {
  blog: Blog;
  post: BlogPost;
  lang: Language;
  registry: Registry;
  pictures: Pictures;
  before: string;
}): ConvertedText {
  const inserts = new Inserts(post.text + before);
  const addressOf = (name: string, wanted?: Language) =>
    registry.atFile(name, post, wanted)?.post.addresses[0] ??
    (blog.files.find(name.replace(/^\//, '')) === undefined ? undefined : `/${name.replace(/^\//, '')}`);
  const context: TextContext = { blog, post, lang, inserts, addressOf };
  const written = tracked(post.front.body, post.front.offset);
  const read = blog.kind === 'jekyll' ? withoutLiquid(written, context) : withoutShortcodes(written, context);
  const { text, abbreviations } = withoutExtensions(withWholeHtml(read, context), context);
  const say = (position: Nodes['position'], message: string, level: Level = 'warning') =>
    post.notes.at(position?.start.offset ?? post.front.offset, message, level);

  const blocksOf = (markdown: Tracked, isHtml = false): RootContent[] => {
    const tree = isHtml ? htmlTree(markdown) : readMarkdown(markdown);
    if (blog.kind === 'jekyll') withWideTables(tree);
    withLists(tree);
    withoutHtml(tree, { ...context, say, placeOf: () => undefined });
    withInserts(tree, { ...context, say, blocksOf: (inner, position) => blocksOf({ text: inner, origin: () => position?.start.offset ?? post.front.offset }) });
    return tree.children;
  };
  const first = before === '' ? [] : blocksOf({ text: before, origin: () => 0 });
  const tree: Root = { type: 'root', children: [...first, ...blocksOf(text, post.isHtml)] };
  withPlainWords(tree, inserts);
  withHeadingNames(tree);
  withAbbreviations(tree, abbreviations);
  withReferredFootnotes(tree, say);
  const pending = withAddresses(tree, { ...context, registry, pictures, say });
  return { tree, body: { type: 'root', children: tree.children.filter((block) => !first.includes(block)) }, pending };
}

const htmlTree = ({ text, origin }: Tracked): Root => {
  const point = { line: 1, column: 1, offset: origin(0) };
  return { type: 'root', children: [{ type: 'html', value: text, position: { start: point, end: point } } satisfies Html] };
};

function withLists(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) withLists(child);
  if (node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem')
    (node as { children: RootContent[] }).children = withDefinitionLists(node.children as RootContent[]);
}

/** Marks in code, addresses and the like become what was written. */
function withPlainWords(tree: Root, inserts: Inserts): void {
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'text') node.value = inserts.plain(node.value);
    // Code in a sentence has no lines.
    if (node.type === 'inlineCode') node.value = node.value.replaceAll(/\s*\n\s*/g, ' ');
    if (node.type === 'code') {
      node.lang = node.lang ? inserts.plain(node.lang) : null;
      node.meta = node.meta ? inserts.plain(node.meta) : null;
      withLanguage(node);
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      node.url = inserts.plain(node.url);
      node.title = node.title ? inserts.plain(node.title) : null;
    }
    if (node.type === 'image') node.alt = inserts.plain(node.alt ?? '');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') attribute.value = inserts.plain(attribute.value);
    }
  });
}

/** Languages in the form that the highlighter knows, and the lines to mark: ```` ```Java{1,3} ````, ```` ```go {linenos=table,hl_lines=[8,"15-17"]} ````. */
function withLanguage(node: Extract<Nodes, { type: 'code' }>): void {
  const info = [node.lang, node.meta].filter(Boolean).join(' ');
  const [, lang = ''] = /^\{?\s*\.?([^\s{},;]+)/.exec(info) ?? [];
  const listed = /hl_lines\s*=\s*(?:\[([^\]]*)\]|["']?([\d\s,-]+))/i.exec(info);
  const marked = listed
    ? (listed[1] ?? listed[2] ?? '')
        .replaceAll(/["']/g, '')
        .trim()
        .split(/[\s,]+/)
        .filter(Boolean)
        .join(',')
    : /\{([\d\s,-]+)\}/.exec(info)?.[1]?.replaceAll(/\s/g, '');
  node.lang =
    lang
      .replace(/^language-/, '')
      .toLowerCase()
      .replace(/=.*$/, '') || (marked ? 'text' : null);
  node.meta = marked ? `{${marked}}` : null;
}

/** `## Title {#name}` */
function withHeadingNames(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const [written, id = ''] = (last?.type === 'text' && /\s*\{:?\s*(?:[^}#]*\s)?#([\w\p{L}:.-]+)[^}]*\}\s*$/u.exec(last.value)) || [];
    if (last?.type !== 'text' || written === undefined) return;
    last.value = last.value.slice(0, -written.length);
    named(heading, id);
  });
}
