import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Level } from '../check/problem.ts';

/** Footnotes that nothing refers to would be left out of the page: their words go to the end of the text. */
export function withReferredFootnotes(tree: Root, say: (position: Nodes['position'], message: string, level?: Level) => void): void {
  const referred = new Set<string>();
  const defined = new Set<string>();
  const lost: FootnoteDefinition[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  const take = (node: Nodes): void => {
    if (!('children' in node)) return;
    (node as { children: Nodes[] }).children = (node.children as Nodes[]).filter((child) => {
      take(child);
      if (child.type !== 'footnoteDefinition' || (referred.has(child.identifier) && !defined.has(child.identifier))) {
        if (child.type === 'footnoteDefinition') defined.add(child.identifier);
        return true;
      }
      lost.push(child);
      return false;
    });
  };
  take(tree);
  for (const { label, identifier, children, position } of lost) {
    say(position, `nothing refers to the footnote "${label ?? identifier}": it stands at the end of the text`, 'hint');
    tree.children.push(...children);
  }
}
