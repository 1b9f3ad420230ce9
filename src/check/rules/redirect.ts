import { oldAddress } from '../../schema/old-address.ts';
import type { CheckedPost } from '../checked-post.ts';
import { examplePost } from '../example.ts';
import { isOwnAddress, segmentsOf, withoutLanguage } from '../own-addresses.ts';
import type { Finding, Place } from '../problem.ts';
import { defineRule } from '../rule.ts';

interface OldAddress {
  address: string;
  place: Place;
  /** Its place in the list there. */
  index: number;
}

const other = examplePost({ fields: 'redirectFrom: [/old/]', name: 'articles/other/ko.mdx' });

/** An old address leads to one page, and nothing else stands there: neither a page nor a post. */
export const rule = defineRule<OldAddress[]>({
  name: 'redirect',
  examples: {
    good: [{ ...examplePost({ fields: 'redirectFrom: [/older/, /retrospectives/old-slug/]' }), ...other }],
    bad: [
      {
        files: { ...examplePost({ fields: 'redirectFrom: [/about/, /articles/other/, /old]' }), ...other },
        finds: [
          { at: 'retrospectives/example/ko.mdx:5:16', says: '"/about/" is a page of this site' },
          { at: 'retrospectives/example/ko.mdx:5:25', says: 'is the address of the post "other"' },
          { at: 'articles/other/ko.mdx:5:16', says: /is given at .*retrospectives\/example\/ko\.mdx:5 already/ },
        ],
      },
    ],
  },
  factOf: oldAddressesOf,
  checkSite(site) {
    const posts = new Set(site.map(({ collection, slug }) => `${collection}/${slug}`));
    const taken = new Map<string, Place>();
    return site.flatMap(({ fact = [] }) =>
      fact.flatMap(({ address, place, index }): Finding[] => {
        const finding = (message: string) => [{ ...place, message: `redirectFrom.${index}: "${address}" ${message}` }];
        const segments = segmentsOf(address);
        const bare = withoutLanguage(segments);
        if (isOwnAddress(bare)) return finding('is a page of this site: give an address where nothing stands');
        if (posts.has(bare.join('/'))) return finding(`is the address of the post "${bare[1]}": give an address where nothing stands`);
        const other = taken.get(segments.join('/'));
        taken.set(segments.join('/'), place);
        // The languages of a post see the same entry of their shared facts.
        if (!other || (other.file === place.file && other.line === place.line && other.column === place.column)) return [];
        return finding(`is given at ${other.file}:${other.line} already: an old address leads to one page`);
      }),
    );
  },
});

/** What breaks the schema is a problem already. A list that stands in both files is read from the shared one, for there it is one entry. */
function oldAddressesOf({ data, own, shared }: CheckedPost): OldAddress[] {
  const list: unknown = data['redirectFrom'];
  const { file, yaml } = 'redirectFrom' in shared.fields ? shared : own;
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((written, index) => {
    const { data: address } = oldAddress.safeParse(written);
    return address === undefined ? [] : [{ address, place: { file, ...yaml.at(['redirectFrom', index]) }, index }];
  });
}
