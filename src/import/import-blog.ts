import { matchesGlob } from 'node:path';
import type { Root } from 'mdast';
import type { Collection } from '../check/checked-post.ts';
import { segmentsOf } from '../check/own-addresses.ts';
import type { Problem } from '../check/problem.ts';
import { languages } from '../site.config.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Blog, BlogPost } from './blog.ts';
import { collectionOf } from './collection.ts';
import { convertText } from './convert-text.ts';
import { fieldsFor, headOf, labelsOf, type Head, type Labels } from './fields.ts';
import { reasonOf } from './files.ts';
import { anchorsOf } from './heading-anchors.ts';
import { writtenLanguage } from './language.ts';
import type { PendingAnchor } from './links.ts';
import { oldAddressesOf } from './old-addresses.ts';
import { takePicture, type Picture, type Pictures } from './pictures.ts';
import { newAddress, registryOf, type Target } from './registry.ts';
import { slugOf } from './slugs.ts';
import { postFile } from './to-mdx.ts';
import { firstText } from './values.ts';

/** A post in all its languages, ready to be written. */
export interface ImportedPost {
  collection: Collection;
  slug: string;
  files: ImportedFile[];
  /** What tells each of its languages from other posts, those that are not imported now included. */
  identities: Identity[];
  pictures: Picture[];
}

/** What an imported post is known by once it stands in a content folder. */
export interface Identity {
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  redirectFrom: string[];
}

export interface ImportedFile extends Identity {
  /** The file of the blog that it is made of. */
  from: string;
  /** `ko.mdx` */
  name: string;
  content: string;
}

export interface ImportOptions {
  vocabulary: Vocabulary;
  /** Where all posts go, whatever they tell. */
  to?: Collection | undefined;
  /** Only posts whose path or name matches. */
  only?: string | undefined;
}

/** Makes the posts of a blog posts of this site. Nothing is written. What could not be carried is told, each thing at its place. */
export function importBlog(blog: Blog, { vocabulary, to, only }: ImportOptions): { posts: ImportedPost[]; problems: Problem[] } {
  const groups = planned(blog, to);
  const targets = groups.flat();
  const registry = registryOf(blog, targets);
  // Where a post stands now, no old address leads elsewhere.
  const taken = new Set(targets.map((target) => segmentsOf(newAddress(target)).join('/')));
  const addresses = new Map(targets.map((target) => [target, oldAddressesOf(target, blog, taken)]));
  const isChosen = ({ post }: Target) => only === undefined || matchesGlob(post.path, only) || matchesGlob(post.path.split('/').at(-1)!, only);
  const chosen = groups.map((group) => group.filter(isChosen)).filter((group) => group.length > 0);

  const converted = chosen.map((group) => {
    const pictures: Pictures = new Map();
    return { pictures, parts: group.flatMap((target) => orRefused(target, () => convert(target, { blog, registry, pictures, vocabulary })) ?? []) };
  });
  const trees = new Map(converted.flatMap(({ parts }) => parts.map(({ target, tree }) => [target, tree] as const)));
  for (const { parts } of converted) for (const { target, tree, pending } of parts) placeAnchors(target, tree, pending, trees);

  const posts = converted.flatMap(({ pictures, parts }): ImportedPost[] => {
    // What the languages of a post share is the same in all of them.
    const labels: Labels = {
      tags: [...new Set(parts.flatMap((part) => part.labels.tags))],
      categories: [...new Set(parts.flatMap((part) => part.labels.categories))].slice(0, 4),
    };
    const files = parts.flatMap((part) => orRefused(part.target, () => fileOf(part, labels, addresses.get(part.target) ?? [])) ?? []);
    const [first] = parts;
    if (!first || files.length === 0) return [];
    const { collection, slug } = first.target;
    const group = groups.find((one) => one.includes(first.target)) ?? [];
    const identities = group.map((target) => identityOf(target, headOf(target).title, addresses.get(target) ?? []));
    return [{ collection, slug, files, identities, pictures: [...pictures.values()] }];
  });
  return { posts, problems: [...blog.problems, ...chosen.flat().flatMap(({ post }) => post.notes.all)] };
}

/** What is made of a post, or undefined where that fails: one post that cannot be read keeps no other from being imported. */
function orRefused<Result>({ post }: Target, make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    post.notes.say({ line: 1, column: 1 }, `the post cannot be read, and is not imported: ${reasonOf(error)}`, 'error');
    return undefined;
  }
}

function fileOf(part: Converted, labels: Labels, redirectFrom: string[]): ImportedFile {
  const { target, head, tree } = part;
  const fields = fieldsFor(target, { ...part, labels, redirectFrom });
  return { from: target.post.shown, name: `${target.lang}.mdx`, content: postFile(fields, tree), ...identityOf(target, head.title, redirectFrom) };
}

const identityOf = ({ post }: Target, title: string, redirectFrom: string[]): Identity => ({ title, date: post.date!.day, redirectFrom });

interface Converted {
  target: Target;
  head: Head;
  labels: Labels;
  tree: Root;
  body: Root;
  pending: PendingAnchor[];
  cover?: { cover: string; coverAlt: string } | undefined;
}

function convert(
  target: Target,
  { blog, registry, pictures, vocabulary }: { blog: Blog; registry: ReturnType<typeof registryOf>; pictures: Pictures; vocabulary: Vocabulary },
): Converted {
  const { post, lang } = target;
  const head = headOf(target);
  const labels = labelsOf(target, vocabulary);
  const taken = head.picture && takePicture(head.picture.src, { blog, post, pictures });
  const cover = taken && 'content' in taken ? { cover: `./${taken.name}`, coverAlt: head.picture!.alt } : undefined;
  // An article has no cover: its picture stands above the text, and so does one that is not there, which is told then.
  const picture =
    head.picture && !(cover && target.collection === 'retrospectives')
      ? `![${head.picture.alt.replaceAll(/[[\]\\]/g, String.raw`\$&`)}](<${head.picture.src}>)`
      : '';
  const text = convertText({ blog, post, lang, registry, pictures, before: [picture, head.picture?.caption, head.before].filter(Boolean).join('\n\n') });
  return { target, head, labels, ...text, ...(cover && target.collection === 'retrospectives' && { cover }) };
}

/** Where each post goes: posts that are translations of each other together, and no two others to one place. */
function planned(blog: Blog, to: Collection | undefined): Target[][] {
  const groups = new Map<string, (BlogPost & { written: Target['lang'] })[]>();
  for (const post of blog.posts.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const written =
      post.lang ??
      writtenLanguage(
        `${firstText(post.fields, 'title') ?? ''} ${post.front.body.replaceAll(/```[\s\S]*?```|~~~[\s\S]*?~~~|\{%[\s\S]*?%\}|https?:\S+|<[^>]*>/g, ' ')}`,
      );
    const others = groups.get(post.key) ?? [];
    const key = others.some((other) => other.written === written) ? post.path : post.key;
    groups.set(key, [...(groups.get(key) ?? []), Object.assign(post, { written })]);
  }
  const names = new Set<string>();
  return [...groups.values()].map((posts) => {
    const inOrder = posts.toSorted((a, b) => languages.indexOf(a.written) - languages.indexOf(b.written));
    const kinds = inOrder.map((post) =>
      collectionOf({ title: firstText(post.fields, 'title') ?? '', name: post.name, labels: [...post.categories, ...post.tags], text: post.front.body }),
    );
    const collection = to ?? (kinds.includes('retrospectives') ? 'retrospectives' : 'articles');
    const first = inOrder[0]!;
    const slug = freeName(slugOf(first.name) || slugOf(firstText(first.fields, 'title') ?? '') || 'post', first.date?.day ?? '', (name) =>
      names.has(`${collection}/${name}`),
    );
    names.add(`${collection}/${slug}`);
    return inOrder.map((post): Target => ({ post, collection, slug, lang: post.written }));
  });
}

/** A name that no other post has: with the day behind it where one is needed, then with a number. */
function freeName(name: string, day: string, isTaken: (name: string) => boolean): string {
  const candidates = [name, `${name.slice(0, 69)}-${day}`, ...Array.from({ length: 1000 }, (_, index) => `${name.slice(0, 65)}-${day}-${index + 2}`)];
  return candidates.find((one) => !isTaken(one)) ?? name;
}

/** Gives each link into a page the name that its place has now. */
function placeAnchors(from: Target, own: Root, pending: readonly PendingAnchor[], trees: ReadonlyMap<Target, Root>): void {
  for (const { link, target, anchor } of pending) {
    const tree = target ? trees.get(target) : own;
    const id = tree && anchorsOf(tree)(anchor);
    const page = target ? newAddress(target) : '';
    link.url = id === undefined ? page || '#' : `${page}#${id}`;
    if (id === undefined && tree && !/^(?:top|)$/i.test(anchor))
      from.post.notes.at(link.position?.start.offset ?? 0, `"#${anchor}" is no place of its page: the link leads to the beginning of it`, 'hint');
  }
}
