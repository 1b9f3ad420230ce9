import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A digest of the names, sizes and times of the files in some folders and below them: it changes when one is written.
 * Times count in seconds, for archives keep no more of them, and no build writes again within a second.
 */
export function stampOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = entriesIn(folder).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(folder, file)}\0${size}\0${Math.floor(mtimeMs / 1000)}\0`);
    }
    hash.update('\0');
  }
  return hash.digest('hex');
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
