import type { RootContent as HastContent, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type { Node } from 'unist';
import { isBlockOf, type HtmlContext, type HtmlNode } from './html-element.ts';
import { htmlToBlocks, htmlToPhrases } from './html-to-markdown.ts';
import { blocks, isElementName } from './html-names.ts';

/** A node of Markdown among those of HTML. */
interface Stitch extends Node {
  type: 'mdast';
  node: Nodes;
}

/** Makes Markdown, or elements of MDX, of all HTML in a tree. The tags are read the way a browser reads them, over the Markdown between them. */
export function withoutHtml(tree: Root, context: HtmlContext): void {
  rebuildBlocks(tree, context);
}

function rebuildBlocks(parent: Parents, context: HtmlContext): void {
  const children = asWords(parent, context).flatMap((child): Nodes[] => (child.type === 'paragraph' ? splitAtBlockTags(child) : [child]));
  const rebuilt = children.flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return paragraphs(child, context);
    if (child.type === 'heading' || child.type === 'tableCell') rebuildPhrases(child, context);
    else if ('children' in child) rebuildBlocks(child, context);
    return [child];
  });
  const withElements = rebuilt.some(({ type }) => type === 'html') ? htmlToBlocks(parsed(rebuilt, context), withPlaces(rebuilt, context)) : rebuilt;
  (parent as { children: Nodes[] }).children = withElements as Nodes[];
}

/** The children of a node, with those tags as text that are words. */
function asWords({ children }: Parents, { post }: HtmlContext): Nodes[] {
  const isSentence = (node: Nodes): node is Paragraph =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'emphasis' || node.type === 'strong';
  const look = (node: Nodes): void => {
    if (isSentence(node)) node.children = node.children.map((child) => asWord(child, post.text));
    if ('children' in node) node.children.forEach(look);
  };
  for (const child of children as Nodes[]) if (isSentence(child)) look(child);
  return children as Nodes[];
}

/** A paragraph without its HTML: one, or several blocks where its HTML has some. */
function paragraphs(paragraph: Paragraph, context: HtmlContext): Nodes[] {
  for (const child of paragraph.children) if ('children' in child) rebuildPhrases(child, context);
  if (!paragraph.children.some(({ type }) => type === 'html')) return [paragraph];
  const nodes = parsed(paragraph.children, context);
  const placed = withPlaces(paragraph.children, context);
  if (nodes.some(isBlockOf)) return htmlToBlocks(nodes, placed);
  const children = htmlToPhrases(nodes, placed);
  return children.length > 0 ? [{ ...paragraph, children }] : [];
}

function rebuildPhrases(parent: Parents, context: HtmlContext): void {
  for (const child of parent.children) if ('children' in child) rebuildPhrases(child, context);
  if (!parent.children.some(({ type }) => type === 'html')) return;
  (parent as { children: PhrasingContent[] }).children = htmlToPhrases(
    parsed(parent.children as Nodes[], context),
    withPlaces(parent.children as Nodes[], context),
  );
}

/** The tree of HTML that some nodes are, with all Markdown in it as it is. */
function parsed(nodes: readonly Nodes[], { inserts }: HtmlContext): HtmlNode[] {
  const children = nodes.map((node) =>
    node.type === 'html' ? { type: 'raw', value: withKnownTags(node.value, (value) => inserts.plain(value)) } : ({ type: 'mdast', node } satisfies Stitch),
  );
  const root = raw({ type: 'root', children: children as unknown as HastContent[] } as HastRoot, { passThrough: ['mdast'] });
  return (root.type === 'root' ? root.children : [root]) as HtmlNode[];
}

/** Tags of names or with words that HTML does not have are text: `List<String>`, `a<b and c>d`. */
function withKnownTags(html: string, plain: (text: string) => string): string {
  if (/^\s*<(?:!--|script|style|svg|math)/i.test(html) || /<(?:svg|math)\b/i.test(html)) return html;
  return html.replaceAll(/<(\/?)([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g, (tag, slash: string, name: string, rest: string) =>
    isElementName(name) && hasAttributes(rest) ? tag : `&lt;${slash}${name}${plain(rest).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}&gt;`,
  );
}

/** Whether what stands behind the name of an element are attributes: those without a value have few names. */
function hasAttributes(rest: string): boolean {
  const bare = rest
    .replaceAll(/[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/g, ' ')
    .replaceAll('/', ' ')
    .trim();
  return bare === '' || bare.split(/\s+/).every((word) => withoutValue.test(word));
}
const withoutValue =
  /^(?:open|checked|disabled|hidden|controls|autoplay|loop|muted|playsinline|reversed|async|defer|itemscope|required|selected|nowrap|noshade|compact|download|autofocus|inert|(?:webkit|moz)?allowfullscreen|crossorigin|default|multiple|readonly|data-[\w-]+|v-[\w-]+)$/i;

/** Elements that people leave open, and mean. */
const meantOpen =
  /^(?:p|li|td|th|tr|dd|dt|b|i|em|strong|u|s|small|big|sub|sup|font|center|code|kbd|mark|del|ins|span|div|blockquote|details|summary|figure|br|hr|wbr|ul|ol|dl|a|nobr|tt|strike|q|cite|pre)$/i;

/** A tag in a sentence that nothing closes and that says no more than its name is a word: `FROM <table>`. */
function asWord(node: PhrasingContent, source: string): PhrasingContent {
  const name = node.type === 'html' ? /^<([a-z][a-z\d-]*)>$/i.exec(node.value)?.[1] : undefined;
  if (node.type !== 'html' || name === undefined || meantOpen.test(name) || source.toLowerCase().includes(`</${name.toLowerCase()}`)) return node;
  return { type: 'text', value: node.value, position: node.position };
}

/** The context for the elements of some nodes, which are placed where their HTML begins. */
function withPlaces(nodes: readonly Nodes[], context: HtmlContext): HtmlContext {
  const tags = nodes.filter((node): node is Html => node.type === 'html');
  return {
    ...context,
    placeOf(written) {
      const tag = tags.find(({ value }) => value.includes(written)) ?? tags[0];
      const offset = (tag?.position?.start.offset ?? 0) + Math.max(0, tag?.value.indexOf(written) ?? 0);
      return tag?.position && { ...tag.position, start: { ...tag.position.start, offset } };
    },
  };
}

/** Tags of blocks in a paragraph that end or begin outside of it stand between paragraphs. */
function splitAtBlockTags(paragraph: Paragraph): (Paragraph | Html)[] {
  const outer = unpaired(paragraph.children);
  if (outer.size === 0) return [paragraph];
  const parts: (Paragraph | Html)[] = [];
  let run: PhrasingContent[] = [];
  const end = () => {
    if (run.length > 0) parts.push({ ...paragraph, children: run });
    run = [];
  };
  for (const child of paragraph.children) {
    if (child.type === 'html' && outer.has(child)) {
      end();
      parts.push(child);
    } else run.push(child);
  }
  end();
  return parts;
}

function unpaired(children: readonly PhrasingContent[]): Set<Html> {
  const open: { name: string; node: Html }[] = [];
  const found = new Set<Html>();
  for (const node of children) {
    if (node.type !== 'html') continue;
    const [, slash = '', written = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(node.value) ?? [];
    const name = written.toLowerCase();
    if (!blocks.has(name) || /^(?:hr|col|p|li)$/.test(name)) continue;
    const index = open.findLastIndex((other) => other.name === name);
    if (slash === '') open.push({ name, node });
    else if (index < 0) found.add(node);
    else open.splice(index, 1);
  }
  for (const { node } of open) found.add(node);
  return found;
}
