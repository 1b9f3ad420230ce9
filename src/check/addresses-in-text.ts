import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributesOf, isElement } from '../markdown/parse/elements.ts';
import { nodesIn } from '../markdown/parse/nodes.ts';
import type { CheckedText } from './checked-post.ts';
import type { Fix, Place } from './problem.ts';

/** An address as an author wrote it, of a link or of a picture. One of a definition (`[name]: ./x.png`) stands there, however often it is used. */
export interface AddressInText {
  url: string;
  place: Place;
  /** Where the address itself stands in its file, if it stands there letter by letter. */
  range?: { start: number; end: number };
}

/** The links of a text: `[words](/address/)`, by reference, bare, and `<a href="/address/">`. */
export const linksIn = (text: CheckedText): AddressInText[] => addressesIn(text, 'link');

/** The pictures of a text: `![what it shows](./x.png)` and by reference. */
export const picturesIn = (text: CheckedText): AddressInText[] => addressesIn(text, 'image');

/** What writes another address in place of the one that stands there. */
export const replaced = ({ range }: Pick<AddressInText, 'range'>, text: string): { fix?: Fix } => (range ? { fix: { ...range, text } } : {});

function addressesIn(text: CheckedText, type: 'link' | 'image'): AddressInText[] {
  const found: AddressInText[] = [];
  const add = (node: Nodes, url: string) => found.push({ url, ...writtenAt(text, node, url) });
  const references = new Set<string>();
  for (const node of nodesIn(text.tree, type, `${type}Reference`, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    if (node.type === 'link' || node.type === 'image') add(node, node.url);
    else if (node.type === 'linkReference' || node.type === 'imageReference') references.add(node.identifier);
    else if (type === 'link' && isElement(node, 'a') && attributesOf(node)['href'] !== undefined) add(node, attributesOf(node)['href']!);
  }
  // Of two definitions of one name, the first counts.
  for (const node of nodesIn(text.tree, 'definition')) if (references.delete(node.identifier)) add(node, node.url);
  return found;
}

/** What stands before an address: in a link or a picture, in a definition, in an attribute, around a bare one. */
const before = ['](', '](<', ']: ', ']: <', 'href="', "href='", '<', ''];

function writtenAt(text: CheckedText, node: Nodes, url: string): Pick<AddressInText, 'place' | 'range'> {
  // A bare address beside a quotation mark is a link without a place.
  const { start, end } = node.position ?? foundIn(text.source, toString(node));
  const source = text.source.slice(start.offset, end.offset);
  const [at] = before.flatMap((prefix) => {
    const index = prefix === '' ? (source === url ? 0 : -1) : source.lastIndexOf(prefix + url);
    return index < 0 ? [] : [text.offset + (start.offset ?? 0) + index + prefix.length];
  });
  return { place: text.placeOf(start), ...(at !== undefined && url !== '' && { range: { start: at, end: at + url.length } }) };
}

function foundIn(source: string, words: string) {
  const offset = Math.max(0, source.indexOf(words));
  const lines = source.slice(0, offset).split('\n');
  const start = { line: lines.length, column: lines.at(-1)!.length + 1, offset };
  return { start, end: { ...start, offset: offset + words.length } };
}
