import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltSite } from '../built-site.ts';
import { filesIn } from './files.ts';

/** An element of a page, with its attributes by name. */
export interface HtmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Text directly inside it. */
  text: string;
  line: number;
}

export interface HtmlPage {
  /** Its address without the origin, not percent-encoded: `/retro/tags/장애-대응/`. */
  path: string;
  elements: HtmlElement[];
  ids: ReadonlySet<string>;
}

/** Every HTML page of a built site, by its address. */
export function readHtmlPages({ folder, base }: Pick<BuiltSite, 'folder' | 'base'>): ReadonlyMap<string, HtmlPage> {
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => {
      const path = base + file.normalize('NFC').replace(/(^|\/)index\.html$/, '$1');
      const elements = elementsOf(parse(readFileSync(join(folder, file), 'utf8'), { sourceCodeLocationInfo: true }));
      return [path, { path, elements, ids: new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])) }];
    }),
  );
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [toElement(node)] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  const inTemplate = 'content' in node ? node.content.childNodes : [];
  return [...own, ...[...children, ...inTemplate].flatMap(elementsOf)];
}

function toElement({ tagName, attrs, childNodes, sourceCodeLocation }: DefaultTreeAdapterTypes.Element): HtmlElement {
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    text: childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join(''),
    line: sourceCodeLocation?.startLine ?? 0,
  };
}
