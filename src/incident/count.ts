/** How often each key occurs, most frequent first; equal counts in the order of the keys. */
export function countBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of new Set(keysOf(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
