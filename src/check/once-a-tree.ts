import type { Root } from 'mdast';

/** Remembers what was found in a tree, for several rules ask the same of each. */
export function onceATree<Found>(find: (tree: Root) => Found): (tree: Root) => Found {
  const found = new WeakMap<Root, { value: Found }>();
  return (tree) => {
    const known = found.get(tree) ?? { value: find(tree) };
    found.set(tree, known);
    return known.value;
  };
}
