import { describe, expect, test } from 'vitest';
import { pageParam, paginate } from './paging.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a list of 50 a page', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [101, [50, 50, 1]],
  ])('%i items make pages of %j', (count, sizes) => {
    const pages = paginate(items(count), 50);
    expect(pages.map((page) => page.items.length)).toEqual(sizes);
    expect(pages.flatMap((page) => page.items)).toEqual(items(count));
    for (const [index, page] of pages.entries()) expect(page).toMatchObject({ number: index + 1, count: sizes.length, total: count });
  });
});

test('the first page is the list’s own address, the others say their number', () => {
  expect(pageParam(1)).toBeUndefined();
  expect(pageParam(2)).toBe('page/2');
  expect(pageParam(12)).toBe('page/12');
});
