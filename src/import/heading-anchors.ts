import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { headingIds } from '../markdown/parse/heading-ids.ts';
import { decoded } from './decoded.ts';

/** Tells the place of a page here that an old name of a place leads to, or undefined where the page has no such place. */
export type Anchors = (old: string) => string | undefined;

/** The places of a text by the names that Jekyll, Hugo and its author gave to them. */
export function anchorsOf(tree: Root): Anchors {
  const places = new Map<string, string>();
  const add = (old: string, id: string) => void (places.has(keyOf(old)) || places.set(keyOf(old), id));
  const headings = headingIds(tree);
  const schemes = [new GithubSlugger(), new GithubSlugger()];
  // What an author named goes before what is made of words.
  for (const { heading, id } of headings) for (const old of (heading.data as { oldIds?: string[] } | undefined)?.oldIds ?? []) add(old, id);
  for (const { heading, id } of headings) {
    const text = toString(heading);
    add(schemes[0]!.slug(text), id);
    add(schemes[1]!.slug(kramdownId(text)), id);
    add(id, id);
  }
  const look = (node: Nodes): void => {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string') add(attribute.value, attribute.value);
    }
    if (node.type === 'footnoteReference') {
      const id = node.identifier.toLowerCase();
      add(`fn:${id}`, `user-content-fn-${id}`);
      add(`fnref:${id}`, `user-content-fnref-${id}`);
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return (old) => places.get(keyOf(decoded(old)));
}

/** Source: https://kramdown.gettalong.org/converter/html.html#auto-ids */
const kramdownId = (text: string): string =>
  text
    .replace(/^[^a-zA-Z]+/, '')
    .replaceAll(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase() || 'section';

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
