import { isOwnAddress, segmentsOf, withoutLanguage } from '../check/own-addresses.ts';
import { oldAddress } from '../schema/old-address.ts';
import type { Blog } from './blog.ts';
import { decoded } from './decoded.ts';
import type { Target } from './registry.ts';

/**
 * The old addresses of a post, as paths on this site: each with and without `.html`, and with and without the path under
 * which the blog was served. `taken` holds those of the posts before, for an address leads to one page.
 */
export function oldAddressesOf(target: Target, { origin, base }: Blog, taken: Set<string>): string[] {
  const { post } = target;
  const found: string[] = [];
  for (const written of post.addresses) {
    const path = (origin !== undefined && written.startsWith(origin) ? written.slice(origin.length) : written).replace(/[?#].*$/, '');
    for (const address of variants(pathOf(path), base)) {
      const { data } = oldAddress.safeParse(address);
      const segments = segmentsOf(data ?? '');
      if (data === undefined) {
        post.notes.say(post.front.at('permalink'), `the old address "${address}" cannot be kept: it has letters that no address here has`);
        continue;
      }
      const key = segments.join('/');
      if (taken.has(key)) continue;
      if (isOwnAddress(withoutLanguage(segments))) {
        post.notes.say(post.front.at('permalink'), `the old address "${address}" cannot be kept: it is a page of this site`);
        continue;
      }
      taken.add(key);
      found.push(data);
    }
  }
  return found;
}

function variants(path: string, base: string): string[] {
  const plain = path.replace(/\/index\.html?$/, '/');
  const both = /\.html?$/.test(plain) ? [plain, plain.replace(/\.html?$/, '')] : [plain];
  return base === '' ? both : [...both, ...both.map((one) => base + one)];
}

/** A path as people read it, with a slash before it. */
const pathOf = (written: string): string => decoded(`/${written.replace(/^\/+/, '')}`.replaceAll(/\/{2,}/g, '/')).normalize('NFC');
