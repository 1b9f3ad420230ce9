import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes from a folder all files but some, by their paths from it, and the folders that hold none of them. */
export function keepOnly(folder: string, isKept: ReadonlySet<string>): void {
  if (existsSync(folder)) keepBelow(folder, isKept, '');
}

/** Returns whether something is left. */
function keepBelow(folder: string, isKept: ReadonlySet<string>, below: string): boolean {
  const left = readdirSync(join(folder, below), { withFileTypes: true }).filter((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return keepBelow(folder, isKept, path);
    if (!isKept.has(path)) rmSync(join(folder, path));
    return isKept.has(path);
  });
  if (left.length === 0) rmdirSync(join(folder, below));
  return left.length > 0;
}

/** Removes a file of a folder, and the folders around it that hold nothing any more. */
export function removeFrom(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (let around = dirname(path); around !== '.' && readdirSync(join(folder, around)).length === 0; around = dirname(around)) rmdirSync(join(folder, around));
}
