import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, ListItem, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Level } from '../check/problem.ts';
import { serviceNameOf, watchAddress } from './embeds.ts';
import { blocks, embedded, inSentence, inText, keptAttributes, silent, visibleAttributes } from './html-names.ts';
import { blockComment, blockElement, elementAround, isPhrase, paragraph, textComment, textElement, trimmed, words, type Attributes } from './mdx-nodes.ts';
import { addedWords, type TextContext } from './text-context.ts';

/** A node of HTML, or one of Markdown among them. */
export type HtmlNode = HastContent | ElementContent | { type: 'mdast'; node: Nodes };

export interface HtmlContext extends TextContext {
  /** Where the tag stands that has this in it. */
  placeOf(written: string): Nodes['position'];
  /** Says something about a place. */
  say(position: Nodes['position'], message: string, level?: Level): void;
}

/** Whether a node is a block, or holds one that it cannot be without. */
export function isBlockOf(node: HtmlNode): boolean {
  if (node.type === 'mdast') return !isPhrase(node.node);
  if (node.type !== 'element') return false;
  if (blocks.has(node.tagName) || node.tagName === 'svg') return true;
  return node.children.some(isBlockOf);
}

/** The blocks of Markdown that some HTML is. */
export function htmlToBlocks(nodes: readonly HtmlNode[], context: HtmlContext): RootContent[] {
  const found: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const end = () => {
    const children = trimmed(run);
    if (children.length > 0) found.push(paragraph(children, children.find(({ position }) => position)?.position));
    run = [];
  };
  const add = (...some: RootContent[]) => {
    end();
    found.push(...some);
  };
  for (const node of nodes) {
    if (node.type === 'mdast' && !isPhrase(node.node)) add(node.node as RootContent);
    else if (node.type === 'comment' && trimmed(run).length === 0) add(...(isMore(node.value) ? [] : [blockComment(node.value)]));
    else if (node.type === 'element' && (isBlockOf(node) || embedded.has(node.tagName) || silent.has(node.tagName))) add(...toBlocks(node, context));
    else run.push(...htmlToPhrases([node], context));
  }
  end();
  return found;
}

/** What ends the part that lists show, which is no text. */
const isMore = (comment: string): boolean => /^\s*more\b/i.test(comment);

/** The parts of a sentence that some HTML is. Blocks among it are elements there. */
export const htmlToPhrases = (nodes: readonly HtmlNode[], context: HtmlContext): PhrasingContent[] => nodes.flatMap((node) => toPhrases(node, context));

function toBlocks(element: Element, context: HtmlContext): RootContent[] {
  const { tagName: name, children } = element;
  const inner = () => htmlToBlocks(children, context);
  if (/^h[1-6]$/.test(name)) {
    sayAttributes(element, context);
    const id = idOf(element);
    return [
      {
        type: 'heading',
        depth: Number(name[1]) as 1,
        children: trimmed(htmlToPhrases(children, context)),
        ...(id !== undefined && { data: { oldIds: [id] } as object }),
      },
    ];
  }
  if (name === 'hr') return [{ type: 'thematicBreak' }];
  if (name === 'pre') return [codeOf(element)];
  if (name === 'blockquote') return [{ type: 'blockquote', children: inner() as BlockContent[] }];
  if (name === 'ul' || name === 'ol' || name === 'menu') return [listOf(element, context)];
  if (name === 'table') return [tableOf(element, context)];
  if (name === 'svg') return [paragraph(svgOf(element, context))];
  if (silent.has(name)) return silentOf(element, context).map((value) => (typeof value === 'string' ? blockComment(value) : paragraph([value])));
  if (embedded.has(name))
    return [
      paragraph(embeddedOf(element, context)),
      ...htmlToBlocks(
        children.filter((child) => child.type !== 'element' || !silent.has(child.tagName)),
        context,
      ),
    ];
  if (name === 'figure' || name === 'div') {
    const code = onlyCode(element);
    if (code) return [codeOf(code, languageIn(element))];
  }
  const classes = classesOf(element);
  if (
    classes.some((one) => /^(?:notice|alert|callout|admonition|note|tip|warning|info|message|box)(?:--?\w+)?$/i.test(one)) &&
    (name === 'div' || name === 'p' || name === 'aside' || name === 'section')
  ) {
    return [{ type: 'blockquote', children: inner() as BlockContent[] }];
  }
  if (inText.has(name)) {
    sayAttributes(element, context);
    return [elementAround(name, inner(), attributesOf(element))];
  }
  // Links, emphasis and the like around blocks: the blocks stay, each with its words.
  if (name === 'a' && element.properties['href'] !== undefined) return [paragraph(toPhrases(element, context))];
  sayAttributes(element, context);
  return [...anchorOf(element, context).map((one) => paragraph([one])), ...inner()];
}

function toPhrases(node: HtmlNode, context: HtmlContext): PhrasingContent[] {
  if (node.type === 'text') return [words(node.value.replaceAll(/[\t\r\n ]+/g, ' '))];
  if (node.type === 'comment') return isMore(node.value) ? [] : [textComment(node.value)];
  if (node.type === 'mdast') return isPhrase(node.node) ? [node.node] : [words(toString(node.node))];
  if (node.type !== 'element') return [];
  const { tagName: name, children } = node;
  const inner = () => htmlToPhrases(children, context);
  const around = (type: 'strong' | 'emphasis' | 'delete'): PhrasingContent[] => wrapped(type, inner());
  sayAttributes(node, context);
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'img') return imageOf(node, context);
  if (name === 'a') return linkOf(node, context);
  if (name === 'b' || name === 'strong') return around('strong');
  if (name === 'i' || name === 'em') return around('emphasis');
  if (name === 'del' || name === 's' || name === 'strike') return around('delete');
  if (name === 'code' || name === 'tt' || name === 'pre') return codeIn(node, context);
  if (name === 'svg') return svgOf(node, context);
  if (name === 'math') return [{ type: 'inlineCode', value: textIn(node).trim() }];
  if (name === 'input') return inputOf(node);
  if (name === 'hr') return [{ type: 'break' }];
  if (silent.has(name)) return silentOf(node, context).map((value) => (typeof value === 'string' ? textComment(value) : value));
  if (embedded.has(name)) return [...embeddedOf(node, context), ...inner()];
  if (inSentence.has(name) || inText.has(name) || name === 'blockquote' || name === 'p') return [textElement(name, inner(), attributesOf(node))];
  return [...anchorOf(node, context), ...inner()];
}

/** Markdown has no emphasis of nothing, and none that begins or ends with a blank. */
function wrapped(type: 'strong' | 'emphasis' | 'delete', children: PhrasingContent[]): PhrasingContent[] {
  const inner = trimmed(children);
  if (inner.length === 0) return children;
  const blank = (node: PhrasingContent | undefined, edge: RegExp) => (node?.type === 'text' && edge.test(node.value) ? [words(' ')] : []);
  return [...blank(children[0], /^\s/), { type, children: inner } as PhrasingContent, ...blank(children.at(-1), /\s$/)];
}

function imageOf({ properties }: Element, { placeOf }: HtmlContext): PhrasingContent[] {
  const url = String(properties['src'] || properties['dataSrc'] || properties['dataOriginal'] || '');
  if (url === '') return [];
  return [
    { type: 'image', url, alt: String(properties['alt'] ?? ''), title: properties['title'] ? String(properties['title']) : null, position: placeOf(url) },
  ];
}

function linkOf(element: Element, context: HtmlContext): PhrasingContent[] {
  const { href, title } = element.properties;
  const children = htmlToPhrases(element.children, context);
  if (href === undefined || href === null) return [...anchorOf(element, context), ...children];
  const url = String(href);
  const inner = trimmed(children);
  const link: PhrasingContent = {
    type: 'link',
    url,
    title: title ? String(title) : null,
    children: (inner.length > 0 ? inner : [words(url)]) as never,
    position: context.placeOf(url),
  };
  const [first, last] = [children[0], children.at(-1)];
  const spaced = (node: PhrasingContent | undefined, edge: RegExp) => (node?.type === 'text' && edge.test(node.value) && inner.length > 0 ? [words(' ')] : []);
  return [...anchorOf(element, context), ...spaced(first, /^\s/), link, ...spaced(last, /\s$/)];
}

/** A frame or a film becomes a link to its page, for a page here loads nothing of others. */
function embeddedOf(element: Element, context: HtmlContext): PhrasingContent[] {
  const { tagName: name, properties, children } = element;
  const inner = children.find((child): child is Element => child.type === 'element' && (child.tagName === 'source' || child.tagName === 'embed'));
  const src = String(properties['src'] ?? properties['data'] ?? properties['dataSrc'] ?? inner?.properties['src'] ?? '');
  if (src === '') return [];
  const place = context.placeOf(src);
  const url = watchAddress(context.inserts.plain(src)) ?? src;
  const kind = name === 'audio' ? 'sound' : name === 'video' || watchAddress(context.inserts.plain(src)) !== undefined ? 'video' : 'page';
  const label = properties['title'] ? String(properties['title']) : [serviceNameOf(url), addedWords[context.lang][kind]].filter(Boolean).join(' ');
  context.say(place, `<${name}> loads something into the page: it became a link`, 'hint');
  const poster = properties['poster'] ? [{ type: 'image', url: String(properties['poster']), alt: label, position: place } as PhrasingContent, words(' ')] : [];
  return [...poster, { type: 'link', url: url.startsWith('//') ? `https:${url}` : url, children: [words(label)], position: place }];
}

/** Scripts and styles: what a script shows of another site becomes a link, the rest stays in the file as a comment. */
function silentOf(element: Element, context: HtmlContext): (string | PhrasingContent)[] {
  const { tagName: name, properties } = element;
  const src = String(properties['src'] ?? '');
  const place = context.placeOf(`<${name}`);
  const gist = /^(?:https?:)?\/\/gist\.github\.com\/([^?#]+?)\.js/.exec(src)?.[1];
  if (gist !== undefined)
    return [{ type: 'link', url: `https://gist.github.com/${gist}`, children: [words(`Gist ${addedWords[context.lang].code}`)], position: place }];
  if (name === 'script' && String(properties['type'] ?? '').startsWith('math/tex')) return [{ type: 'inlineCode', value: textIn(element).trim() }];
  if (/^(?:source|track|param|area|head|title)$/.test(name)) return htmlToPhrases(element.children, context);
  context.say(place, `<${name}> is not carried: it stays in the file as a comment`, name === 'script' && src === '' ? 'warning' : 'hint');
  return [context.inserts.plain(toHtml(withoutMarkdown(element), { allowDangerousHtml: true }))];
}

/** A drawing in the text becomes a picture beside it. */
function svgOf(element: Element, { inserts, lang, placeOf }: HtmlContext): PhrasingContent[] {
  const title = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'title');
  const drawing = { ...withoutMarkdown(element), properties: { ...element.properties, xmlns: 'http://www.w3.org/2000/svg' } };
  const code = inserts.plain(toHtml(drawing, { space: 'svg', allowDangerousHtml: true, closeEmptyElements: true }));
  const url = `data:image/svg+xml;base64,${Buffer.from(code).toString('base64')}`;
  return [{ type: 'image', url, alt: title ? textIn(title).trim() : addedWords[lang].picture, position: placeOf('<svg') }];
}

/** An element with the words of the Markdown in it. */
const withoutMarkdown = (element: Element): Element => ({
  ...element,
  children: element.children.map((child: HtmlNode): ElementContent =>
    child.type === 'mdast' ? { type: 'text', value: textIn(child) } : child.type === 'element' ? withoutMarkdown(child) : (child as ElementContent),
  ),
});

const inputOf = ({ properties }: Element): PhrasingContent[] =>
  properties['type'] === 'checkbox' || properties['type'] === 'radio'
    ? [words(properties['checked'] ? '☑' : '☐')]
    : [words(String(properties['value'] ?? properties['placeholder'] ?? ''))];

function codeIn(element: Element, context: HtmlContext): PhrasingContent[] {
  const text = textIn(element);
  // What is more than text stays what it is.
  const isPlain = element.children.every((child: HtmlNode) => child.type === 'text' || (child.type === 'mdast' && child.node.type === 'text'));
  if (text.trim() === '') return htmlToPhrases(element.children, context);
  return isPlain || element.tagName !== 'code'
    ? [{ type: 'inlineCode', value: text.replaceAll(/\s*\n\s*/g, ' ') }]
    : [textElement('code', htmlToPhrases(element.children, context))];
}

function codeOf(element: Element, lang = languageIn(element)): RootContent {
  return { type: 'code', value: textIn(element).replace(/^\n/, '').replace(/\s+$/, ''), lang: lang ?? null };
}

/** The one block of code in an element and its inner ones, without anything beside it. */
function onlyCode(element: Element): Element | undefined {
  const some = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = some;
  if (some.length !== 1 || only?.type !== 'element') return undefined;
  if (only.tagName === 'pre') return only;
  return only.tagName === 'div' || only.tagName === 'figure' ? onlyCode(only) : undefined;
}

/** `language-x` or `lang-x` of an element or of one in it. */
function languageIn(element: Element): string | undefined {
  const own = classesOf(element).flatMap((name) => /^(?:language|lang|highlight-source)-(.+)$/.exec(name)?.[1] ?? [])[0] ?? element.properties['dataLang'];
  if (typeof own === 'string') return own;
  for (const child of element.children) {
    const inner = child.type === 'element' ? languageIn(child) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function listOf(element: Element, context: HtmlContext): RootContent {
  sayAttributes(element, context);
  const items = element.children.flatMap((child: HtmlNode): ListItem[] => {
    if (child.type === 'text' && child.value.trim() === '') return [];
    const children = child.type === 'element' && child.tagName === 'li' ? htmlToBlocks(child.children, context) : htmlToBlocks([child], context);
    return children.length === 0 ? [] : [{ type: 'listItem', spread: false, children: children as BlockContent[] }];
  });
  const start = Number(element.properties['start'] ?? 1);
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    ...(element.tagName === 'ol' && { start }),
    spread: items.some(({ children }) => children.filter(({ type }) => type === 'paragraph').length > 1),
    children: items,
  };
}

/** A table of single cells of words is Markdown's; any other stays an element. */
function tableOf(element: Element, context: HtmlContext): RootContent {
  const rows = elementsIn(element, 'tr');
  const cells = rows.map((row) => row.children.filter((child): child is Element => child.type === 'element'));
  const width = cells[0]?.length ?? 0;
  const isSimple =
    width > 0 &&
    cells.every(
      (row) => row.length === width && row.every(({ properties, children }) => !properties['colSpan'] && !properties['rowSpan'] && !children.some(isBlockOf)),
    ) &&
    cells[0]!.every(({ tagName }) => tagName === 'th') &&
    elementsIn(element, 'caption').length === 0 &&
    elementsIn(element, 'table').length === 0;
  sayAttributes(element, context);
  if (!isSimple) return blockElement('table', tableParts(element.children, context));
  const align = cells[0]!.map(({ properties }) =>
    /^(?:left|right|center)$/.test(String(properties['align'])) ? (String(properties['align']) as 'left') : null,
  );
  const mdRows = cells.map((row): TableRow => ({
    type: 'tableRow',
    children: row.map(({ children }) => ({ type: 'tableCell', children: trimmed(htmlToPhrases(children, context)) })),
  }));
  return { type: 'table', align, children: mdRows };
}

/** The parts of a table that stay elements. Between them stand only blanks. */
function tableParts(children: readonly HtmlNode[], context: HtmlContext): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return child.type === 'text' && child.value.trim() === '' ? [] : htmlToBlocks([child], context);
    if (/^(?:td|th|caption)$/.test(child.tagName)) return [elementAround(child.tagName, htmlToBlocks(child.children, context), attributesOf(child))];
    return [blockElement(child.tagName, tableParts(child.children, context), attributesOf(child))];
  });
}

function elementsIn(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [...(child.tagName === name ? [child] : []), ...elementsIn(child, name)] : []));
}

const classesOf = ({ properties }: Element): string[] => [properties['className'] ?? []].flat().map(String);

const idOf = ({ properties }: Element): string | undefined =>
  (properties['id'] ?? properties['name']) ? String(properties['id'] ?? properties['name']) : undefined;

function attributesOf({ properties }: Element): Attributes {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, string | null][] => {
      const kept = keptAttributes[name];
      if (kept === undefined || value === null || value === undefined || value === false) return [];
      return [[kept, value === true || (kept === 'open' && value === '') ? null : String(value)]];
    }),
  );
}

/** The place that an element was, where a link of the text leads there. */
function anchorOf(element: Element, { post }: HtmlContext): PhrasingContent[] {
  const id = idOf(element);
  if (id === undefined || !post.text.includes(`#${id}`)) return [];
  return [textElement('span', [], { id })];
}

/** Tells the loss of what a reader would see. */
function sayAttributes(element: Element, { say, placeOf }: HtmlContext): void {
  const lost = Object.keys(element.properties).filter((name) => visibleAttributes.has(name) || /^on[A-Z]/.test(name));
  if (lost.length > 0)
    say(
      placeOf(`<${element.tagName}`),
      `${lost.map((name) => `"${name.toLowerCase()}"`).join(', ')} of <${element.tagName}> is not carried: the page gives its own form`,
      'hint',
    );
}

/** The text of an element, that of Markdown in it included. */
function textIn(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdast') return toString(node.node);
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textIn).join('');
}
