import type { Image, InlineCode, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ownPages, segmentsOf, withoutLanguage } from '../check/own-addresses.ts';
import { outsideProblem } from '../check/outside-address.ts';
import type { Level } from '../check/problem.ts';
import { words } from './mdx-nodes.ts';
import { findFile, isPicturePath, localPath, takePicture, type Pictures } from './pictures.ts';
import { newAddress, pathFrom, type Registry, type Target } from './registry.ts';
import { addedWords, type TextContext } from './text-context.ts';

export interface LinkContext extends TextContext {
  registry: Registry;
  pictures: Pictures;
  say(position: Nodes['position'], message: string, level?: Level): void;
}

/** A link into a page of a post, whose places are known when all posts are. */
export interface PendingAnchor {
  link: Link;
  /** Undefined for the post itself. */
  target: Target | undefined;
  anchor: string;
}

/** Gives each picture and each link of a tree the address that it has here. What has none stays as words. Returns the links into pages. */
export function withAddresses(tree: Root, context: LinkContext): PendingAnchor[] {
  inlineReferences(tree);
  const pending: PendingAnchor[] = [];
  rewrite(tree, context, pending);
  return pending;
}

/** Links and pictures by reference become those of the address itself, for they are looked at one by one. */
function inlineReferences(tree: Root): void {
  const definitions = new Map<string, { url: string; title?: string | null | undefined }>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  const replace = (node: Nodes): void => {
    if (!('children' in node)) return;
    (node as { children: Nodes[] }).children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      replace(child);
      if (child.type === 'definition') return [];
      const { url, title } = (child.type === 'linkReference' || child.type === 'imageReference' ? definitions.get(child.identifier) : undefined) ?? {};
      if (url === undefined) return [child];
      if (child.type === 'imageReference') return [{ type: 'image', url, title, alt: child.alt ?? '', position: child.position }];
      if (child.type === 'linkReference') return [{ type: 'link', url, title, children: child.children, position: child.position }];
      return [child];
    });
  };
  replace(tree);
}

function rewrite(parent: Parents, context: LinkContext, pending: PendingAnchor[]): void {
  (parent as { children: Nodes[] }).children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'link') return linkNodes(child, context, pending);
    if (child.type === 'image') return imageNodes(child, context).nodes;
    if ('children' in child) rewrite(child, context, pending);
    return [child];
  });
}

interface Shown {
  nodes: PhrasingContent[];
  /** The address of a picture that could only become a link. */
  outside?: string;
}

/** A picture of the blog, or a link to one of another host, for no page asks another. What is not there leaves its words. */
function imageNodes(image: Image, context: LinkContext): Shown {
  const { blog, post, pictures, say } = context;
  const taken = takePicture(image.url, { blog, post, pictures });
  const alt = (image.alt ?? '').trim() || (image.title ?? '').trim();
  if ('content' in taken) return { nodes: [{ ...image, url: `./${taken.name}`, alt: alt || taken.name.replace(/\.\w+$/, '') }] };
  if ('outside' in taken) {
    say(image.position, `the picture "${image.url}" is on another host, and no page asks one: it became a link`);
    const link: Link = {
      type: 'link',
      url: spaceless(taken.outside),
      children: [words(alt || nameOf(taken.outside) || addedWords[context.lang].picture) as never],
    };
    return { nodes: [link], outside: taken.outside };
  }
  say(image.position, `${taken.why}: its words stay`, 'error');
  return { nodes: [...(alt ? [words(`${alt} `)] : []), { type: 'inlineCode', value: image.url.startsWith('data:') ? 'data:…' : image.url }] };
}

function linkNodes(link: Link, context: LinkContext, pending: PendingAnchor[]): Nodes[] {
  const inner: Nodes[] = [];
  const behind: Nodes[] = [];
  for (const child of link.children as Nodes[]) {
    if (child.type === 'image') {
      const { nodes, outside } = imageNodes(child, context);
      if (outside === undefined) inner.push(...nodes);
      else {
        // A link holds no other: the picture's stands behind.
        inner.push(...(nodes as Link[]).flatMap(({ children }) => children));
        behind.push(words(' ('), { type: 'link', url: spaceless(outside), children: [words(addedWords[context.lang].picture) as never] }, words(')'));
      }
    } else {
      if ('children' in child) rewrite(child, context, pending);
      inner.push(child);
    }
  }
  const children = inner as Link['children'];
  return [...place({ ...link, children }, context, pending), ...behind];
}

/** A link with the address that it has here, or its words. */
function place(link: Link, context: LinkContext, pending: PendingAnchor[]): Nodes[] {
  const { blog, post, registry, say } = context;
  const url = link.url.trim();
  const hash = /#(.*)$/s.exec(url)?.[1];
  if (url === '' || url === '#') return link.children;
  // What names a page that the blog does not have is told already.
  if (/^\{[{%].*\}/s.test(url) && !/\}[^}]*\/[^}]*$/.test(url)) return [...link.children, words(' ('), { type: 'inlineCode', value: url }, words(')')];
  if (url.startsWith('#')) {
    pending.push({ link, target: undefined, anchor: hash ?? '' });
    return [link];
  }
  const path = localPath(url.replace(/[?#].*$/s, '') || url, blog);
  if (path === undefined) return outsideLink(link, context);
  const target = registry.atAddress(pathFrom(post.addresses[0] ?? '/', encodeURI(path))) ?? registry.atFile(path, post) ?? registry.atAddress(path);
  if (target) {
    link.url = newAddress(target);
    if (hash) pending.push({ link, target, anchor: hash });
    return [link];
  }
  if (isPicturePath(path)) {
    const shown = link.children.filter(({ type }) => type === 'image') as Image[];
    const taken = takePicture(url, context);
    if ('content' in taken) {
      if (shown.some((image) => image.url === `./${taken.name}`)) return link.children;
      return [...link.children, words(' '), { type: 'image', url: `./${taken.name}`, alt: toString(link).trim() || taken.name.replace(/\.\w+$/, '') }];
    }
  }
  if (isOwnPage(path)) {
    link.url = ['', ...segmentsOf(path), ''].join('/');
    return [link];
  }
  const meant = outsideOf(path);
  if (meant !== undefined) {
    say(link.position, `"${url}" is no address: it became "${meant}"`, 'hint');
    link.url = meant;
    return [link];
  }
  const isFile = 'file' in findFile(path, blog, post);
  const what = isFile ? `"${url}" is a file of the blog, and only pictures are carried` : `"${url}" leads to nothing that is imported`;
  const full = path.startsWith('/') ? `${blog.base}${encodeURI(path)}` : encodeURI(path);
  const page = `${blog.origin}${blog.base}${encodeURI(post.addresses[0] ?? '/')}`;
  if (blog.origin !== undefined && URL.canParse(full, page)) {
    link.url = new URL(full, page).href + (hash === undefined ? '' : `#${hash}`);
    say(link.position, `${what}: the link leads to ${link.url}, where the blog has it`);
    return [link];
  }
  say(link.position, `${what}: its words stay`);
  const address: InlineCode = { type: 'inlineCode', value: url };
  return toString(link).trim() === url ? [address] : [...link.children, words(' ('), address, words(')')];
}

/** Pages that this site has at the same place. */
const isOwnPage = (path: string): boolean => path.startsWith('/') && (ownPages as readonly string[]).includes(withoutLanguage(segmentsOf(path)).join('/'));

/** An address whose beginning was forgotten. */
const outsideOf = (path: string): string | undefined =>
  /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|kr|me|ai|app|edu|gov|co)(?:\/|$)/i.test(path) ? `https://${path}` : undefined;

function outsideLink(link: Link, { say }: LinkContext): Nodes[] {
  const url = spaceless(link.url.startsWith('//') ? `https:${link.url}` : link.url);
  const isRefused = /^(?:javascript|vbscript|data|blob|file):/i.test(url.replaceAll(/[\0- ]/g, ''));
  const problem = outsideProblem(url);
  if (!isRefused && problem === undefined) return [{ ...link, url }];
  const meant = /did you mean "(https?:\/\/[^"]+)"/.exec(problem ?? '')?.[1];
  if (meant !== undefined && outsideProblem(meant) === undefined) return [{ ...link, url: meant }];
  say(link.position, `"${link.url.slice(0, 80)}" is no address that a page may lead to${problem === undefined ? '' : ` (${problem})`}: its words stay`);
  return link.children;
}

const spaceless = (url: string): string => url.trim().replaceAll(/\s/g, '%20');

const nameOf = (address: string): string => {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return /^[^.]+\.\w+$/.test(name) ? name : '';
};
