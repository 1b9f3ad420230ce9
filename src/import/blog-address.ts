import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { placesIn } from '../markdown/parse/places.ts';
import type { Files } from './files.ts';
import { notesOn } from './notes.ts';

/**
 * The address at which a blog says that it is served. One that is no address is told at its setting, which stands in one
 * of some files, and the blog is read as if it gave none. Undefined where it gives none, or only a path.
 */
export function blogAddress(
  written: string | undefined,
  { files, paths, setting, problems }: { files: Files; paths: readonly string[]; setting: string; problems: Problem[] },
): URL | undefined {
  if (written === undefined || !/^https?:\/\/[^/]/.test(written)) return undefined;
  if (URL.canParse(written)) return new URL(written);
  const pattern = new RegExp(String.raw`^[ \t{]*["']?${setting}["']?[ \t]*[:=][ \t]*`, 'im');
  for (const path of paths.filter((one) => files.paths.has(one))) {
    const text = readFileSync(files.paths.get(path)!, 'utf8');
    const found = pattern.exec(text);
    const notes = notesOn(relative(process.cwd(), files.paths.get(path)!), text);
    notes.say(
      found ? placesIn(text)(found.index + found[0].length) : { line: 1, column: 1 },
      `${setting}: "${written}" is no address, such as https://blog.example: links are read without it`,
    );
    problems.push(...notes.all);
    return undefined;
  }
  return undefined;
}
