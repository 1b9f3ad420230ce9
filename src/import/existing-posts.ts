import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../check/checked-post.ts';
import { readPost } from '../markdown/parse/frontmatter.ts';
import { segmentsOf } from '../check/own-addresses.ts';
import { dayOf } from './day.ts';
import type { Identity } from './import-blog.ts';
import { listOf, textOf } from './values.ts';

/** A post that stands in the content folder already. */
export interface ExistingPost {
  file: string;
  /** `<collection>/<slug>` */
  folder: string;
  /** `ko.mdx` */
  name: string;
  title: string;
  date: string;
  old: ReadonlySet<string>;
}

/** The posts of a content folder, with what tells that an imported post is one of them. */
export function existingPosts(contentDir: string): ExistingPost[] {
  return collections.flatMap((collection) => {
    const root = join(contentDir, collection);
    const folders = statSync(root, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    return folders.flatMap(({ name: slug }) =>
      readdirSync(join(root, slug))
        .filter((name) => /\.mdx?$/.test(name) && statSync(join(root, slug, name), { throwIfNoEntry: false })?.isFile())
        .map((name): ExistingPost => {
          const file = join(root, slug, name);
          const { data } = readPost(readFileSync(file, 'utf8')).frontmatter;
          const old = listOf(data['redirectFrom']).flatMap((one) => textOf(one) ?? []);
          return {
            file,
            folder: `${collection}/${slug.normalize('NFC')}`,
            name,
            title: textOf(data['title']) ?? '',
            date: dayOf(data['date'])?.day ?? '',
            old: new Set(old.map(keyOf)),
          };
        }),
    );
  });
}

/** Whether a post that stands there came from the same post of a blog, however much its author has changed since. */
export const isSamePost = (existing: ExistingPost, file: Identity): boolean =>
  existing.title === file.title || (existing.date === file.date && sharesAddress(existing, file));

/** Whether both were once at one address. Two blogs may have used the same for different posts. */
export const sharesAddress = (existing: ExistingPost, { redirectFrom }: Identity): boolean => redirectFrom.some((address) => existing.old.has(keyOf(address)));

const keyOf = (address: string): string => segmentsOf(address.normalize('NFC')).join('/');
