import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A digest of the names, sizes and times of the files in some folders and below them: it changes when one is written.
 * Times count in seconds, for archives keep no more of them, and no build writes again within a second.
 */
export function stampOf(folders: readonly string[]): string {
  const stamps = folders.map((folder) => stampOfFiles(folder, filesIn(folder)));
  return createHash('sha256').update(stamps.join()).digest('hex');
}

/** The same of some files of a folder, named by their paths from it: several times as fast where it holds many folders. One that is not there counts, too. */
export function stampOfFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const stat = statSync(join(folder, file), { throwIfNoEntry: false });
    hash.update(`${file}\0${stat?.size}\0${stat && Math.floor(stat.mtimeMs / 1000)}\0`);
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
