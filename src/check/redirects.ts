import { oldAddress } from '../schema/old-address.ts';
import type { CheckedPost } from './checked-post.ts';
import { isOwnAddress, segmentsOf, withoutLanguage } from './own-addresses.ts';
import { problemAt, type Problem, type Source } from './problem.ts';

/** The posts of one kind, whose addresses are `/<name>/<slug>/`. */
export interface Section {
  name: 'retrospectives' | 'articles';
  /** Slugs of all its posts, those that cannot be read as well. */
  slugs: ReadonlySet<string>;
  posts: readonly CheckedPost[];
}

/** Old addresses that lead nowhere else: neither a page, nor a post, nor another post's old address stands there. */
export function redirectProblems(sections: readonly Section[]): Problem[] {
  const taken = new Map<string, string>();
  return sections
    .flatMap(({ posts }) => posts.flatMap(oldAddressesOf))
    .flatMap(({ address, source, index }) => {
      const segments = segmentsOf(address);
      const problem = (message: string) => [problemAt(source, ['redirectFrom', index], 'redirect', `redirectFrom.${index}: "${address}" ${message}`)];
      const bare = withoutLanguage(segments);
      if (isOwnAddress(bare)) return problem('is a page of this site: give an address where nothing stands');
      const [name, slug = '', ...deeper] = bare;
      const isPost = deeper.length === 0 && sections.some((section) => section.name === name && section.slugs.has(slug));
      if (isPost) return problem(`is the address of the post "${slug}": give an address where nothing stands`);

      const { line, column } = source.yaml.at(['redirectFrom', index]);
      const place = `${source.file}:${line}`;
      const key = segments.join('/');
      const other = taken.get(key);
      // The languages of a post see the same entry of their shared facts.
      if (other === `${place}:${column}`) return [];
      if (other !== undefined) return problem(`is given at ${other.replace(/:\d+$/, '')} already: an old address leads to one page`);
      taken.set(key, `${place}:${column}`);
      return [];
    });
}

interface OldAddress {
  address: string;
  /** Its file, and its place in the list there. */
  source: Source;
  index: number;
}

/** What breaks the schema is a problem already. A list that stands in both files is read from the shared one, for there it is one entry. */
function oldAddressesOf({ data, own, shared }: CheckedPost): OldAddress[] {
  const list: unknown = data['redirectFrom'];
  const source = 'redirectFrom' in shared.fields ? shared : own;
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((written, index) => {
    const { data: address } = oldAddress.safeParse(written);
    return address === undefined ? [] : [{ address, source, index }];
  });
}
