import type { Collection } from '../check/checked-post.ts';
import { addressIn } from '../check/own-addresses.ts';
import type { Language } from '../site.config.ts';
import type { Blog, BlogPost } from './blog.ts';
import { decoded } from './decoded.ts';

/** Where a post of a blog goes. */
export interface Target {
  post: BlogPost;
  collection: Collection;
  slug: string;
  lang: Language;
}

/** What finds the posts of a blog by what its texts call them. */
export interface Registry {
  /** By a path at which the blog serves it. */
  atAddress(path: string): Target | undefined;
  /** By its file, as a tag or a relative link of another post names it. */
  atFile(name: string, from: BlogPost, lang?: Language): Target | undefined;
}

export const newAddress = ({ lang, collection, slug }: Target): string => addressIn(lang, collection, slug);

export function registryOf({ kind }: Blog, targets: readonly Target[]): Registry {
  const byAddress = new Map<string, Target>();
  for (const target of targets)
    for (const address of target.post.addresses) if (!byAddress.has(addressKey(address))) byAddress.set(addressKey(address), target);
  const byFile = new Map<string, Target[]>();
  const add = (key: string, target: Target) => byFile.set(key, [...(byFile.get(key) ?? []), target]);
  for (const target of targets) for (const key of fileKeys(target.post)) add(key, target);
  return {
    atAddress: (path) => byAddress.get(addressKey(path)),
    atFile(name, from, wanted) {
      const lang = wanted ?? from.lang;
      const folder = from.path.replace(/[^/]*$/, '');
      const plain = withoutEnding(
        name
          .normalize('NFC')
          .replace(/^\.?\//, '')
          .replace(/\/$/, ''),
      ).toLowerCase();
      const candidates = [withoutEnding(pathFrom(`/${folder}`, name).slice(1)), plain, ...(kind === 'hugo' ? [`content/${plain}`] : [])];
      // A name with the language in it means that one, unless another is asked for.
      const exact = targets.find(({ post }) =>
        [folder + name, name, `content/${name}`].some(
          (path) =>
            post.path ===
            path
              .normalize('NFC')
              .replace(/^\.?\//, '')
              .replaceAll(/\/\.?\//g, '/'),
        ),
      );
      if (exact && exact.lang === (wanted ?? exact.lang)) return exact;
      for (const candidate of candidates) {
        const found = byFile.get(decoded(candidate).normalize('NFC').toLowerCase());
        const own = found?.find((target) => target.lang === lang) ?? found?.[0];
        if (own) return own;
      }
      return undefined;
    },
  };
}

/** The path that an address leads to from the page at a path, encoded. What is no address leads nowhere: it is empty. */
export function pathFrom(page: string, address: string): string {
  const base = `http://blog${encodeURI(page)}`;
  return URL.canParse(address, base) ? new URL(address, base).pathname : '';
}

/** The same for every way to write one address. */
const addressKey = (path: string): string =>
  decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$/, '')
    .replaceAll(/^\/+|\/+$/g, '');

const withoutEnding = (path: string): string =>
  path
    .replace(/\.(?:md|markdown|mdown|mkd|html?)$/i, '')
    .replace(/\/?index(?:\.[a-z]{2}(?:-[a-z]+)?)?$/i, '')
    .replace(/\.(?:ko|en)$/i, '');

/** What a file may be called: by its path, by the end of it, and by its name. */
function fileKeys({ path }: BlogPost): string[] {
  const plain = withoutEnding(path).toLowerCase();
  const segments = plain.split('/');
  return [...new Set(segments.map((_, index) => segments.slice(index).join('/')))];
}
