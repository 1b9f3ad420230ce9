import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, type Dirent, type Stats } from 'node:fs';
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
  const left = new Set(namesIn(join(to, folder), folder === ''));
  const entries = readdirSync(join(from, folder), { withFileTypes: true }).filter(({ name }) => !isLeftOut(pathOf(name)));
  for (const { name } of entries) left.delete(name);
  removeOtherCase(left, entries, (name) => rmSync(join(to, pathOf(name)), { recursive: true }));
  for (const entry of entries) {
    const path = pathOf(entry.name);
    if (entry.isDirectory()) mirrorFolder(path, mirrored);
    else copyChanged(join(from, path), join(to, path));
  }
  gone.push(...[...left].map(pathOf));
}

/** To a disk that does not tell upper from lower case, `Foo` is the `foo` that is to come, and it must not be removed after it. */
function removeOtherCase(left: Set<string>, wanted: readonly Dirent[], remove: (name: string) => void): void {
  const folded = new Set(wanted.map(({ name }) => name.toLowerCase()));
  for (const name of left) {
    if (!folded.has(name.toLowerCase())) continue;
    remove(name);
    left.delete(name);
  }
}

/** What is in a folder, which is made where it is not there. Only the whole folder may be a link to another place. */
function namesIn(folder: string, isWhole: boolean): string[] {
  const stat = (isWhole ? statSync : lstatSync)(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return readdirSync(folder);
  rmSync(folder, { force: true });
  mkdirSync(folder, { recursive: true });
  return [];
}

/** Puts a changed file into its place in one step, so that nobody finds half of it, and nothing is written through a link. */
function copyChanged(from: string, to: string): void {
  const [stat, other] = [lstatSync(from), lstatSync(to, { throwIfNoEntry: false })];
  if (other?.isFile() && other.size === stat.size && (isSameTime(other, stat) || readFileSync(from).equals(readFileSync(to)))) return;
  const unfinished = `${to}.new`;
  copyFileSync(from, unfinished);
  utimesSync(unfinished, stat.atime, stat.mtime);
  if (other?.isDirectory()) rmSync(to, { recursive: true });
  renameSync(unfinished, to);
}

/** Whether two files were written at the same time: a copy can be given that of the other only nearly. */
const isSameTime = (one: Stats, other: Stats): boolean => Math.abs(one.mtimeMs - other.mtimeMs) < 2;
