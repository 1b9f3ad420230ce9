/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  /** At least 1: an empty list has one page, which says that it is empty. */
  count: number;
  /** Items of all pages together. */
  total: number;
}

/** Splits a list into pages of at most `size` items. */
export function paginate<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({ items: items.slice(index * size, (index + 1) * size), number: index + 1, count, total: items.length }));
}

/** A page's part of the address below its list: none for the first, then `page/2`. Fits a `[...page]` route. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);
