import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface OlderOptions {
  /** What was last written, linked or moved before is removed: milliseconds, as the file system tells them (`ctime`). */
  since: number;
  /** Paths from the folder that stay, however old they are. */
  isKept: ReadonlySet<string>;
}

/** Removes what is old from a folder, and the folders that hold nothing any more. Returns whether something is left. */
export function removeOlder(folder: string, options: OlderOptions, below = ''): boolean {
  const left = readdirSync(join(folder, below), { withFileTypes: true }).filter((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return removeOlder(folder, options, path);
    if (options.isKept.has(path) || statSync(join(folder, path)).ctimeMs >= options.since) return true;
    rmSync(join(folder, path));
    return false;
  });
  if (left.length === 0) rmdirSync(join(folder, below));
  return left.length > 0;
}
