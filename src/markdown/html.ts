import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { site } from '../site.config.ts';
import { footnoteWords } from './footnotes.ts';

/** Changes an element where it stands. */
export type Change = (element: Element, index: number, parent: Parents) => void;

/**
 * Rehype plugin: makes the HTML of a post's Markdown that of this site, after the changes that `first` gives for its
 * file. All in one walk, for a walk costs as much as what is done on it.
 */
export function rehypeHtml({ first }: { first?: (file: VFile) => Change } = {}) {
  return (tree: Root, file: VFile): void => {
    const changes = [
      ...(first ? [first(file)] : []),
      footnoteWords(file.stem),
      separateNoParts,
      alignByClass,
      boxToScroll,
      ...(site.base === '/' ? [] : [putBelowBase]),
    ];
    visit(tree, 'element', (element, index, parent) => {
      if (index !== undefined && parent) for (const change of changes) change(element, index, parent);
    });
  };
}

const tableParts = new Set(['table', 'thead', 'tbody', 'tr']);

/** No line breaks between the parts of a table, which MDX leaves out. */
const separateNoParts: Change = (element) => {
  if (tableParts.has(element.tagName)) element.children = element.children.filter((child) => child.type !== 'text');
};

/** A table's alignment becomes a class, for the page allows no inline styles. */
const alignByClass: Change = ({ tagName, properties }) => {
  if ((tagName !== 'td' && tagName !== 'th') || !properties['align']) return;
  properties['className'] = [`align-${String(properties['align'])}`];
  delete properties['align'];
};

/** Each code block and each table gets a box that scrolls by itself; a code block's may offer a copy button. */
const boxToScroll: Change = (element, index, parent) => {
  if (parent.type === 'element' && parent.properties['dataBox'] !== undefined) return;
  if (element.tagName === 'pre') parent.children[index] = box('copy-code', { dataElement: 'copy-code' }, element);
  if (element.tagName === 'table') parent.children[index] = box('div', { className: ['table-box'], tabIndex: 0 }, element);
};

/** A path on this site (`/causes/…`) gets the path under which the site is served. */
const putBelowBase: Change = ({ properties }) => {
  for (const name of ['href', 'src']) {
    const value = properties[name];
    if (typeof value === 'string' && /^\/(?!\/)/.test(value)) properties[name] = site.base + value.slice(1);
  }
};

const box = (tagName: string, properties: Element['properties'], child: Element): Element => ({
  type: 'element',
  tagName,
  properties: { ...properties, dataBox: '' },
  children: [child],
});
