import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const suffix = '.aside-';

/**
 * Takes a file or folder out of the way, where there is one, into a name beside it. It is not removed yet: for minutes a
 * disk gives the places of removed files to no others (ext4's `recently_deleted`), and whatever makes files meanwhile
 * takes the longer, the more were removed. A build that is measured would pay for the removal of another.
 */
export async function putAside(path: string): Promise<void> {
  if (existsSync(path)) await rename(path, `${path}${suffix}${(await asideOf(path)).length}`);
}

/** Removes a file or folder and all that was put aside from its place. */
export async function removeWithAside(path: string): Promise<void> {
  for (const one of [path, ...(await asideOf(path))]) await rm(one, { recursive: true, force: true });
}

async function asideOf(path: string): Promise<string[]> {
  const around = dirname(path);
  const names = existsSync(around) ? await readdir(around) : [];
  return names.filter((name) => name.startsWith(`${basename(path)}${suffix}`)).map((name) => join(around, name));
}
