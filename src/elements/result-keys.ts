/** Above the first result: the search box. */
export const box = -1;

/** Where a key leads from a place among `count` results, or from the box; undefined where the key means nothing here. */
export function nextPlace(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' && count > 0) return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' && at > box) return at - 1;
  if (key === 'Escape' && at > box) return box;
  return undefined;
}

/** Lets the arrow keys move between a search box and the links of its results, and Escape lead back to the box where it does not close what they stand in. */
export function moveByKeys(root: HTMLElement, input: HTMLInputElement, links: () => HTMLElement[], { escape = true } = {}): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || (event.key === 'Escape' && !escape)) return;
    const all = links();
    const at = event.target === input ? box : all.indexOf(event.target as HTMLElement);
    if (at === box && event.target !== input) return;
    const next = nextPlace(event.key, at, all.length);
    if (next === undefined) return;
    event.preventDefault();
    (next === box ? input : all[next])?.focus();
  });
}
