import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { collections, type Collection } from '../check/checked-post.ts';
import { languages } from '../site.config.ts';
import { readUtf8, type Utf8Text } from './parse/utf8.ts';

/** Name of the file beside a post that holds the facts its languages share. */
export const sharedName = 'incident.yaml';

/** A folder of a collection, or the collection itself, with the files that are a post or its facts. */
export interface PostFolder {
  collection: Collection;
  /** Name of the folder below its collection; empty for the collection itself, where no post belongs. */
  name: string;
  /** Path of the folder from the working directory. */
  path: string;
  /** Texts of the posts and of their shared facts, by file name. */
  texts: ReadonlyMap<string, Utf8Text>;
  /** What reads the other files in it and below it, by their paths from it (`./metric.svg`). */
  files: ReadonlyMap<string, () => Uint8Array>;
  /** Links to other places, by their paths from it. They are not followed, for a post is made of nothing outside its folder. */
  links: readonly string[];
  /** Changes with every byte in the folder. */
  digest: string;
}

/** Every folder of a content folder that may hold posts, in the order of collections and names. A collection that is not there has none. */
export function* postFolders(contentDir: string): Generator<PostFolder> {
  for (const collection of collections) {
    const root = join(contentDir, collection);
    const entries = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
    const astray = readFiles(
      collection,
      '',
      root,
      entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()),
    );
    if (astray.texts.size + astray.links.length > 0) yield astray;
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    for (const name of names.sort()) yield postFolder(contentDir, collection, name);
  }
}

/** A folder of a collection with all that is in it. */
export function postFolder(contentDir: string, collection: Collection, name: string): PostFolder {
  const root = join(contentDir, collection, name);
  return readFiles(collection, name, root, readdirSync(root, { recursive: true, withFileTypes: true }));
}

/** What may be a post: `<slug>/<lang>.mdx`, and a plain `.md` where it is named like a language; other Markdown is notes. */
function isText(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return name.endsWith('.mdx') || name === sharedName || languages.some((lang) => name === `${lang}.md`);
}

function readFiles(collection: Collection, name: string, root: string, entries: readonly Dirent[]): PostFolder {
  const pathsOf = (isWanted: (entry: Dirent) => boolean): string[] =>
    entries
      .filter((entry) => isWanted(entry) && !entry.name.startsWith('.'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  const links = pathsOf((entry) => entry.isSymbolicLink());
  const paths = pathsOf((entry) => entry.isFile()).filter((path) => !links.some((link) => path.startsWith(`${link}/`)));
  const hash = createHash('sha256').update([`${collection}/${name}`, ...links].join('\0'));
  const texts = new Map<string, Utf8Text>();
  const files = new Map<string, () => Uint8Array>();
  for (const path of paths) {
    const bytes = readFileSync(join(root, path));
    hash.update(`\0${path}\0${bytes.byteLength}\0`).update(bytes);
    if (isText(path)) texts.set(path, readUtf8(bytes));
    else files.set(`./${path}`, () => readFileSync(join(root, path)));
  }
  return { collection, name, path: relative(process.cwd(), root), texts, files, links, digest: hash.digest('hex') };
}
