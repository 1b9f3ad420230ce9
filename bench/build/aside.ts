import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes a file or folder out of the way, where there is one, into a folder for such things on the same disk. It is not
 * removed yet: for minutes a disk gives the places of removed files to no others (ext4's `recently_deleted`), and
 * whatever makes files meanwhile takes the longer, the more were removed. A build that is measured would pay for it.
 */
export async function putAside(path: string, into: string): Promise<void> {
  if (!existsSync(path)) return;
  await mkdir(into, { recursive: true });
  await rename(path, join(into, String((await readdir(into)).length)));
}
