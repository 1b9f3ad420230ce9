import { describe, expect, test } from 'vitest';
import { SearchHistory } from './search-history.ts';

/** A history that begins with an address, and what it holds. */
function begun(address: string) {
  const held = [address];
  const entries = {
    pushState: (_data: unknown, _unused: string, next: string) => void held.push(next),
    replaceState: (_data: unknown, _unused: string, next: string) => void held.splice(-1, 1, next),
  };
  return { held, searches: new SearchHistory(entries, address) };
}

describe('the browser’s history', () => {
  test('has one entry while a question is typed', () => {
    const { held, searches } = begun('/search/');
    for (const address of ['?q=d', '?q=dn', '?q=dns']) searches.typed(address);
    expect(held).toEqual(['?q=dns']);
  });

  test('has an entry for each search that is sent off, and the one before', () => {
    const { held, searches } = begun('/search/');
    searches.typed('?q=dns');
    searches.sent('?q=dns');
    searches.typed('?q=dns+tt');
    searches.sent('?q=dns+ttl');
    expect(held).toEqual(['/search/', '?q=dns', '?q=dns+ttl']);
  });

  test('has a search that is sent off twice once', () => {
    const { held, searches } = begun('/search/?q=dns');
    searches.sent('/search/?q=dns');
    expect(held).toEqual(['/search/?q=dns']);
  });

  test('goes on from an entry that was gone back to', () => {
    const { held, searches } = begun('?q=b');
    held.splice(0, 1, '?q=a');
    searches.opened('?q=a');
    searches.typed('?q=ac');
    searches.sent('?q=ac');
    expect(held).toEqual(['?q=a', '?q=ac']);
  });
});
