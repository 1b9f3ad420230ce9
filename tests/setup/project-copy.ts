import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs of the project besides its packages. */
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.npmrc', 'public', 'src'];

/** Copies the project, to change its code, and returns the copy's folder. It uses the same packages, and has a cache of its own. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hoego-project-'));
  await Promise.all(parts.map((part) => cp(part, join(folder, part), { recursive: true })));
  await mkdir(join(folder, 'node_modules'));
  const packages = (await readdir('node_modules')).filter((name) => name !== '.cache' && name !== '.package-lock.json');
  await Promise.all(packages.map((name) => symlink(resolve('node_modules', name), join(folder, 'node_modules', name))));
  return folder;
}
