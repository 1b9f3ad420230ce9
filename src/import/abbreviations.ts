import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Abbreviations } from './kramdown.ts';
import { paragraph, textElement, words } from './mdx-nodes.ts';

/**
 * Explains the abbreviations of a text: the first of each says what it stands for behind it, so that no reader has to
 * point at it, and those that stand nowhere are told at the end.
 */
export function withAbbreviations(tree: Root, abbreviations: Abbreviations): void {
  if (abbreviations.size === 0) return;
  const names = [...abbreviations.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{Script=Latin}\\p{N}])`, 'gu');
  const told = new Set<string>();
  const explain = (name: string): PhrasingContent[] => {
    const meaning = abbreviations.get(name) ?? '';
    const isFirst = !told.has(name) && meaning !== '';
    told.add(name);
    return [textElement('abbr', [words(name)], meaning === '' ? {} : { title: meaning }), ...(isFirst ? [words(` (${meaning})`)] : [])];
  };
  const look = (node: Nodes): void => {
    if (!('children' in node) || node.type === 'link') return;
    (node as { children: Nodes[] }).children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      look(child);
      if (child.type !== 'text' || node.type === 'heading') return [child];
      return child.value.split(pattern).flatMap((part, index): Nodes[] => (index % 2 === 1 ? explain(part) : part === '' ? [] : [{ ...child, value: part }]));
    });
  };
  look(tree);
  for (const [name, meaning] of abbreviations) if (!told.has(name)) tree.children.push(paragraph([words(`${name}: ${meaning}`)]));
}
