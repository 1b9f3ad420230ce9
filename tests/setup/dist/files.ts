import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Paths of every file in a folder, below it, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

/** What a file holds, as text; the search index is stored compressed, so that is undone. */
export function readText(file: string): string {
  const content = readFileSync(file);
  const isGzip = content[0] === 0x1f && content[1] === 0x8b;
  return (isGzip ? gunzipSync(content) : content).toString('utf8');
}
