import { join } from 'node:path';
import { siteOrigin, type BuiltSite } from '../built-site.ts';
import { filesIn, readText } from './files.ts';
import type { HtmlElement, HtmlPage } from './html-pages.ts';

/** Attributes that hold one address. `data-search` and `data-elements` are those of the page's script. */
const addressAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'data-search', 'data-elements'];

/** Every address of a page, feed or other file that should lead to a place on this site and does not. */
export function brokenLinks(site: BuiltSite, pages: ReadonlyMap<string, HtmlPage>): string[] {
  const files = filesIn(site.folder);
  const paths = new Set([...files.map((file) => site.base + file.normalize('NFC')), ...pages.keys()]);
  const problems = (address: string, from: string) => problemOf(address, from, paths, pages).map((why) => `${address}: ${why}`);
  const inPages = [...pages.values()].flatMap(({ path, elements }) =>
    elements.flatMap((element) =>
      addressesOf(element).flatMap((address) => problems(address, path).map((problem) => `${path}:${element.line} <${element.name}> ${problem}`)),
    ),
  );
  const inOtherFiles = files
    .filter((file) => /\.(?:xml|json|txt)$/.test(file))
    .flatMap((file) =>
      ownAddressesIn(readText(join(site.folder, file))).flatMap((address) => problems(address, site.base + file).map((problem) => `${file} ${problem}`)),
    );
  return [...new Set([...inPages, ...inOtherFiles])];
}

function addressesOf({ name, attributes }: HtmlElement): string[] {
  const single = addressAttributes.flatMap((attribute) => attributes.get(attribute) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (attributes.get(attribute) ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
  );
  const isPicture = name === 'meta' && /^(?:og|twitter):image$/.test(attributes.get('property') ?? attributes.get('name') ?? '');
  return [...single, ...sets, ...(isPicture ? [attributes.get('content') ?? ''] : [])];
}

/** Addresses of this site in text that is no HTML, such as a feed: whole ones, up to whatever cannot belong to them. */
const ownAddressesIn = (text: string): string[] => [...text.matchAll(new RegExp(`${siteOrigin}[^\\s"'<>&\\\\)\\]]*`, 'g'))].map(([address]) => address);

function problemOf(address: string, from: string, paths: ReadonlySet<string>, pages: ReadonlyMap<string, HtmlPage>): string[] {
  // A host shows 404.html at any address, so whatever it links to, but itself, must not depend on where it is.
  const shownAt = from.endsWith('/404.html') && !address.startsWith('#') ? '/no/such/page/' : from;
  if (!URL.canParse(address, siteOrigin + shownAt)) return ['not an address'];
  const { origin, pathname, hash } = new URL(address, siteOrigin + shownAt);
  if (origin !== siteOrigin) return [];
  const path = decodeURIComponent(pathname).normalize('NFC');
  if (!paths.has(path)) return ['leads nowhere'];
  const fragment = decodeURIComponent(hash.slice(1));
  const target = pages.get(path);
  return target && fragment !== '' && fragment !== 'top' && !target.ids.has(fragment) ? [`no element has the id "${fragment}"`] : [];
}
