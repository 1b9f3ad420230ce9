import type { Element } from 'hast';
import type { BlockContent, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { codeOf, languageIn, onlyCode } from './html-code.ts';
import { anchorOf, attributesOf, classesOf, idOf, isBlockOf, sayAttributes, textIn, type HtmlContext, type HtmlNode } from './html-element.ts';
import { embeddedOf, silentOf, svgOf } from './html-embeds.ts';
import { embedded, inSentence, inText, silent } from './html-names.ts';
import { blockComment, blockElement, elementAround, isPhrase, paragraph, textComment, textElement, trimmed, words } from './mdx-nodes.ts';

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
