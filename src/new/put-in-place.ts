import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Something that stands in the way of an author, in one line that says what to do. */
export class Refusal extends Error {}

/** A file to be written, by its path in the content folder. */
export interface Placed {
  path: string;
  text: string;
  /** Whether it takes the place of a file that is there. Without it, nothing is ever overwritten. */
  replaces?: boolean;
}

/**
 * Writes files into a content folder, all of them or none: they are written to a temporary folder in it first, and then
 * moved, in their order. A refusal says what cannot be written and why.
 */
export function putInPlace(contentDir: string, files: readonly Placed[]): void {
  const taken = files.find(({ path, replaces = false }) => !replaces && isThere(contentDir, path));
  if (taken) throw new Refusal(`${shown(join(contentDir, taken.path))} is there already, and nothing is overwritten`);
  let temporary: string | undefined;
  const undo: (() => void)[] = [];
  try {
    const folder = (temporary = mkdtempSync(join(contentDir, '.new-')));
    const aside = (name: string | number) => join(folder, String(name));
    for (const [index, { text }] of files.entries()) writeFileSync(aside(index), text);
    for (const [index, { path }] of files.entries()) {
      const target = join(contentDir, path);
      const made = mkdirSync(dirname(target), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }));
      if (existsSync(target)) {
        renameSync(target, aside(`before-${index}`));
        undo.push(() => renameSync(aside(`before-${index}`), target));
      }
      renameSync(aside(index), target);
      undo.push(() => rmSync(target));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw new Refusal(reason(error, contentDir), { cause: error });
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Whether a path of a content folder is taken, whichever way its file system writes Hangul and capitals. */
export function isThere(contentDir: string, path: string): boolean {
  if (existsSync(join(contentDir, path))) return true;
  const folder = join(contentDir, dirname(path));
  const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
  return existsSync(folder) && namesIn(folder).some((one) => one.normalize('NFC') === name);
}

/** A path as an author sees it from where the command runs. */
export const shown = (path: string): string => relative(process.cwd(), path) || '.';

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // What is no folder is told where something is to be written into it.
  }
}

function reason(error: unknown, contentDir: string): string {
  const { code, path = contentDir, message } = error as NodeJS.ErrnoException;
  const place = shown(path.includes('.new-') ? contentDir : path);
  const known: Record<string, string> = {
    EACCES: 'no permission to write here',
    EPERM: 'no permission to write here',
    EROFS: 'no permission to write here: the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file stands where a folder is needed',
    EEXIST: 'a file stands where a folder is needed',
    ENOENT: 'there is no such folder',
    ENAMETOOLONG: 'the name is too long for this file system',
  };
  return `${place}: ${known[code ?? ''] ?? message}. Nothing was written`;
}
