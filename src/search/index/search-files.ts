import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchData } from '../answer/record.ts';

/** Writes what the search loads beside the text index: `<lang>.json` for each language, and `meanings.json`. */
export async function writeSearchData({ languages, meanings }: SearchData, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = { ...languages, meanings };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, `${name}.json`), JSON.stringify(content))));
}
