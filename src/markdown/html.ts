import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { site } from '../site.config.ts';

const tableParts = new Set(['table', 'thead', 'tbody', 'tr']);

/** Rehype plugin: no line breaks between the parts of a table, which MDX leaves out. */
export function rehypeTableSpace() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (tableParts.has(node.tagName)) node.children = node.children.filter((child) => child.type !== 'text');
    });
  };
}

/** Rehype plugin: a table's alignment becomes a class, for the page allows no inline styles. */
export function rehypeTableAlign() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if ((tagName !== 'td' && tagName !== 'th') || !properties['align']) return;
      properties['className'] = [`align-${String(properties['align'])}`];
      delete properties['align'];
    });
  };
}

/** Rehype plugin: each code block and each table gets a box that scrolls by itself; a code block's may offer a copy button. */
export function rehypeScrollBoxes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent || (parent.type === 'element' && parent.properties['dataBox'] !== undefined)) return;
      if (node.tagName === 'pre') parent.children[index] = box('copy-code', { dataElement: 'copy-code' }, node);
      if (node.tagName === 'table') parent.children[index] = box('div', { className: ['table-box'], tabIndex: 0 }, node);
    });
  };
}

/** Rehype plugin: a path on this site (`/causes/…`) gets the path under which the site is served. */
export function rehypeBasePath() {
  return (tree: Root): void => {
    if (site.base === '/') return;
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const value = properties[name];
        if (typeof value === 'string' && /^\/(?!\/)/.test(value)) properties[name] = site.base + value.slice(1);
      }
    });
  };
}

const box = (tagName: string, properties: Element['properties'], child: Element): Element => ({
  type: 'element',
  tagName,
  properties: { ...properties, dataBox: '' },
  children: [child],
});
