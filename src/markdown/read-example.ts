import { contentDir } from '../environment.ts';
import { collections, type CheckedPost } from '../check/checked-post.ts';
import { noLeakSettings } from '../check/leaks/settings.ts';
import type { Problem } from '../check/problem.ts';
import type { Example } from '../check/rule.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { readUtf8, type Utf8Text } from './parse/utf8.ts';
import { sharedName, type PostFolder } from './post-folder.ts';
import { checkFolder } from './check-folder.ts';
import { readFolder, siteProblems } from './read-folder.ts';
import { readingOf } from './site-posts.ts';

const vocabulary = readVocabulary(contentDir);

/** The schemas and the vocabulary of this repository, for tests. */
export const reading = readingOf(vocabulary);

/** Reads the files of a content folder that is nowhere on the disk, for tests: its posts, and all that is wrong in them. */
export function readExample(files: Example, against = reading): { posts: CheckedPost[]; problems: Problem[] } {
  const read = foldersOf(files).map((folder) => readFolder(folder, against));
  const problems = [...read.flatMap(({ problems }) => problems), ...siteProblems(read.flatMap(({ facts }) => facts))];
  return { posts: read.flatMap(({ posts }) => posts), problems };
}

/** The same with the rules that look at the files as they stand. */
export async function checkExample(files: Example, settings = noLeakSettings): Promise<{ problems: Problem[]; excepted: string[] }> {
  const read = await Promise.all(foldersOf(files).map((folder) => checkFolder(folder, reading, settings)));
  return {
    problems: [...read.flatMap(({ problems }) => problems), ...siteProblems(read.flatMap(({ facts }) => facts))],
    excepted: read.flatMap(({ excepted }) => excepted),
  };
}

function foldersOf(files: Example): PostFolder[] {
  const paths = Object.keys(files).map((path) => ({ path, ...split(path) }));
  const folders = [...Map.groupBy(paths, ({ collection, name }) => `${collection}/${name}`).values()];
  const ordered = folders.sort((a, b) => collections.indexOf(a[0]!.collection) - collections.indexOf(b[0]!.collection));
  return ordered.map((inFolder) => {
    const { collection, name } = inFolder[0]!;
    const isText = (inner: string) => /\.mdx$|(^|\/)(ko|en)\.md$/.test(inner) || inner.split('/').at(-1) === sharedName;
    const texts = inFolder.filter(({ inner }) => isText(inner)).map(({ inner, path }): [string, Utf8Text] => [inner, readUtf8(bytesOf(files[path]!))]);
    const others = inFolder.filter(({ inner }) => !isText(inner));
    return {
      collection,
      name,
      path: name === '' ? collection : `${collection}/${name}`,
      digest: '',
      links: [],
      texts: new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1))),
      files: new Map(others.map(({ inner, path }) => [`./${inner}`, () => bytesOf(files[path]!)])),
    };
  });
}

const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? Buffer.from(file) : file);

function split(path: string) {
  const [collection, name = '', ...inner] = path.split('/');
  const known = collections.find((one) => one === collection);
  if (!known) throw new Error(`${path}: an example is a file of a collection (${collections.join(', ')})`);
  return inner.length > 0 ? { collection: known, name, inner: inner.join('/') } : { collection: known, name: '', inner: name };
}
