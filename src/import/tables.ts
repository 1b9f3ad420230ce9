import type { Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives the first row of each table, and its alignment, as many cells as the longest row has: Jekyll shows them all, and
 * MDX none beyond those of the first row.
 */
export function withWideTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    const width = Math.max(...table.children.map(({ children }) => children.length));
    const [head] = table.children;
    if (!head || head.children.length === width) return;
    const missing = width - head.children.length;
    head.children.push(...Array.from({ length: missing }, (): TableRow['children'][number] => ({ type: 'tableCell', children: [] })));
    table.align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  });
}
