import { expect, test } from 'vitest';
import { oldAddresses } from './old-addresses.ts';

const post = (slug: string, redirectFrom: string[], withdrawn = false) => {
  const entry = { data: { title: `Title of ${slug}`, redirectFrom, withdrawn } };
  return {
    slug,
    any: entry,
    versions: [
      { lang: 'ko' as const, entry },
      { lang: 'en' as const, entry },
    ],
  };
};

test('an old address that both languages share leads to the first', () =>
  expect(oldAddresses([post('a', ['/2019/a/', '/b'])])).toEqual([
    { old: '2019/a', lang: 'ko', slug: 'a', title: 'Title of a' },
    { old: 'b', lang: 'ko', slug: 'a', title: 'Title of a' },
  ]));

test('that of a withdrawn post does not tell its title', () => expect(oldAddresses([post('a', ['/x/'], true)])[0]?.title).toBeUndefined());
