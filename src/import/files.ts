import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder, by their paths from it with `/` and their Hangul composed. */
export interface Files {
  /** Absolute real path of the folder. */
  root: string;
  /** The absolute path of each file. */
  paths: ReadonlyMap<string, string>;
  /** Links and folders that lead out of the folder or cannot be read, with the reason. */
  refused: ReadonlyMap<string, string>;
  /** The path of a file as it is written in the folder, whatever its letters' case. */
  find(path: string): string | undefined;
}

/** Folders of what is built, fetched or versioned: no author writes there. */
const passedOver = new Set(['.git', 'node_modules', '_site', '.jekyll-cache', '.sass-cache', '.github', '.bundle', '_gen']);

/** Looks through a folder. Nothing outside of it is ever read: a link that leads out is refused. `without` names further folders at its top to pass over. */
export function filesIn(folder: string, without: readonly string[] = []): Files {
  const root = realpathSync(folder);
  const paths = new Map<string, string>();
  const refused = new Map<string, string>();
  const visited = new Set<string>();
  const look = (directory: string, prefix: string) => {
    const real = realpathSync(directory);
    if (visited.has(real)) return;
    visited.add(real);
    let names: string[];
    try {
      names = readdirSync(directory);
    } catch (error) {
      return void refused.set(prefix, reasonOf(error));
    }
    for (const name of names.sort()) {
      const full = join(directory, name);
      const path = `${prefix}${prefix && '/'}${name}`.normalize('NFC');
      if (passedOver.has(name) || (prefix === '' && without.includes(name))) continue;
      const kind = kindOf(full, root);
      if (kind === 'folder') {
        if (/\.(?:md|markdown)$/i.test(name)) refused.set(path, 'it is a folder and no file');
        look(full, path);
      }
      if (kind === 'file') paths.set(path, full);
      else if (kind !== 'folder') refused.set(path, kind);
    }
  };
  look(root, '');
  const byLetters = new Map([...paths.keys()].toReversed().map((path) => [path.toLowerCase(), path]));
  return {
    root,
    paths,
    refused,
    find(path) {
      const composed = path.normalize('NFC');
      return paths.has(composed) ? composed : byLetters.get(composed.toLowerCase());
    },
  };
}

/** What stands at a path, or why it is refused. */
function kindOf(path: string, root: string): 'folder' | 'file' | (string & {}) {
  try {
    if (lstatSync(path).isSymbolicLink()) {
      const target = realpathSync(path);
      if (target !== root && !target.startsWith(root + sep)) return `it is a link that leads out of the folder, to ${relative(root, target)}`;
    }
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'it is neither a file nor a folder';
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why the system refused something, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk can only be read',
    ENOENT: 'nothing is there',
    EISDIR: 'it is a folder',
    EEXIST: 'a file is in its place',
    ENOTDIR: 'a part of the path is a file',
    ENOSPC: 'the disk is full',
    ELOOP: 'it is a link that leads to itself',
    ENAMETOOLONG: 'the name is too long',
  };
  return (code && reasons[code]) ?? message;
}
