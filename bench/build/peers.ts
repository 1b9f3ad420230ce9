import { existsSync, realpathSync } from 'node:fs';
import { cp, readdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { measure } from '../measure.ts';
import { putAside } from './aside.ts';
import type { Builder } from './builder.ts';
import { convertPost, type PeerForm } from './peer-posts.ts';

/** Another site generator. Its templates are in `bench/peers/`, in a folder of its name. */
interface Peer extends PeerForm {
  name: string;
  /** The command that builds the site in the current folder; undefined where it is not installed. */
  command(): [string, ...string[]] | undefined;
  /** Folder of the built site. */
  output: string;
  /** Other files that builds leave. */
  caches: readonly string[];
  /** Page of a tag, for a generator that makes none by itself. */
  tagPage?(tag: string): { path: string; text: string };
}

const peers: readonly Peer[] = [
  {
    name: 'Hugo',
    command: () => installed('hugo', (path) => [path, '--quiet', '--noBuildLock']),
    pathOf: ({ slug }) => `content/posts/${slug}.md`,
    output: 'public',
    caches: ['resources'],
  },
  {
    name: 'Jekyll',
    command: () => installed('jekyll', (path) => [path, 'build', '--quiet']),
    pathOf: ({ slug, date }) => `_posts/${date}-${slug}.md`,
    before: '* TOC\n{:toc}\n\n',
    output: '_site',
    caches: ['.jekyll-cache', '.jekyll-metadata'],
    tagPage: (tag) => ({ path: `tag-${tag}.md`, text: `---\nlayout: tag\ntitle: ${tag}\npermalink: /tags/${tag}/\n---\n` }),
  },
  {
    name: 'Eleventy',
    command: () => installed('eleventy', (path) => [process.execPath, realpathSync(path), '--quiet'], process.env['ELEVENTY']),
    pathOf: ({ slug }) => `posts/${slug}.md`,
    output: '_site',
    caches: ['.cache'],
  },
];

export interface PeersOptions {
  contentDir: string;
  /** Folder for their sites. */
  folder: string;
  signal: AbortSignal;
}

/** The other generators of this machine, each with the posts of a content folder in its own form. Names those that are not installed. */
export async function peerBuilders({ contentDir, folder, signal }: PeersOptions): Promise<Builder[]> {
  const builders: Builder[] = [];
  for (const peer of peers) {
    const command = peer.command();
    if (command) builders.push(await peerBuilder(peer, command, { contentDir, folder: join(folder, peer.name.toLowerCase()), signal }));
    else console.log(`${peer.name}: not installed, skipped`);
  }
  return builders;
}

async function peerBuilder(peer: Peer, command: [string, ...string[]], { contentDir, folder, signal }: PeersOptions): Promise<Builder> {
  await cp(join(import.meta.dirname, '../peers', peer.name.toLowerCase()), folder, { recursive: true });
  // Templates may use the packages of this project, such as its highlighter.
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const tags = new Set<string>();
  for (const slug of await readdir(join(contentDir, 'retrospectives'))) {
    for (const tag of (await convertPost(contentDir, slug, folder, peer)).tags) tags.add(tag);
  }
  for (const tag of tags) {
    const page = peer.tagPage?.(tag);
    if (page) await writeFile(join(folder, page.path), page.text);
  }
  return {
    name: peer.name,
    outDir: join(folder, peer.output),
    clear: async () => {
      for (const path of [peer.output, ...peer.caches]) await putAside(join(folder, path), `${folder}-aside`);
    },
    take: async ({ slug }) => void (await convertPost(contentDir, slug, folder, peer)),
    build: () => measure(command, { cwd: folder, signal }),
  };
}

/** The command that starts a program: one at a given path, else one of the PATH, where npm puts the project's own. */
function installed(name: string, command: (path: string) => [string, ...string[]], given?: string): [string, ...string[]] | undefined {
  const paths = given ? [resolve(given)] : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? undefined : command(path);
}
