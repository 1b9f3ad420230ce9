import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a folder hold what another holds, and nothing else. A file that is the same already is left alone, with its time:
 * of thousands few change from one time to the next, and looking at one costs far less than to remove and to write it.
 * `isLeftOut` says of a path from the folder whether it is to be passed over.
 */
export function mirror(from: string, to: string, isLeftOut: (path: string) => boolean = () => false): void {
  const gone: string[] = [];
  mirrorFolder('', { from, to, isLeftOut, gone });
  // Last, so that no page leads to one that is gone already.
  for (const path of gone) rmSync(join(to, path), { recursive: true });
}

interface Mirrored {
  from: string;
  to: string;
  isLeftOut(path: string): boolean;
  /** What is in the one folder and not in the other, so far. */
  gone: string[];
}

function mirrorFolder(folder: string, mirrored: Mirrored): void {
  const { from, to, isLeftOut, gone } = mirrored;
  const pathOf = (name: string): string => (folder ? `${folder}/${name}` : name);
  const place = join(to, folder);
  const left = new Set(namesIn(place));
  for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
    const path = pathOf(entry.name);
    if (isLeftOut(path)) continue;
    left.delete(entry.name);
    if (entry.isDirectory()) mirrorFolder(path, mirrored);
    else copyChanged(join(from, path), join(to, path));
  }
  gone.push(...[...left].map(pathOf));
}

/** What is in a folder, which is made where it is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    // A file may be where the folder has to be.
    rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true });
    return [];
  }
}

function copyChanged(from: string, to: string): void {
  const [stat, other] = [lstatSync(from), lstatSync(to, { throwIfNoEntry: false })];
  if (other?.isFile() && other.size === stat.size && (isSameTime(other, stat) || readFileSync(from).equals(readFileSync(to)))) return;
  // Nothing is written into what is there: it may be a link to another place.
  if (other) rmSync(to, { recursive: true });
  copyFileSync(from, to);
  utimesSync(to, stat.atime, stat.mtime);
}

/** Whether two files were written at the same time: a copy can be given that of the other only nearly. */
const isSameTime = (one: Stats, other: Stats): boolean => Math.abs(one.mtimeMs - other.mtimeMs) < 2;
