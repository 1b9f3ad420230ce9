import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchema, jsonSchemaNames } from '../schema/json-schema.ts';
import { languages } from '../site.config.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Where an editor looks for them, below the folder it has open: the Astro extension knows no other place. */
export const editorFolder = '.astro/collections';

/** The schema of each collection's frontmatter. */
const schemaOf = { retrospectives: 'retrospective', articles: 'article' } as const;

/**
 * Writes what an editor has to know while a post is typed: the JSON Schema of each kind of file, and which schema each
 * post follows. The Astro extension finds both in `.astro/collections`, and the YAML extension through
 * `.vscode/settings.json`. Astro's own files of that folder list published posts only and ask each file for the fields
 * that stand in `incident.yaml`, so these have names of their own, and the build is not told to write its list.
 */
export function writeEditorFiles(project: string, contentDir: string, vocabulary: Vocabulary): void {
  const folder = join(project, editorFolder);
  mkdirSync(folder, { recursive: true });
  for (const name of jsonSchemaNames) write(join(folder, `${name}.schema.json`), jsonSchema(name, vocabulary));
  const collections = Object.values(schemaOf).map((name) => ({ name, hasSchema: true }));
  write(join(folder, 'collections.json'), { collections, entries: Object.fromEntries(postFiles(contentDir)) });
}

/** Whether posts stand in the project that an editor has open. Those from elsewhere are no reason to forget these. */
export const isOpenInEditor = (contentDir: string): boolean => contentDir.startsWith(resolve() + sep);

/** Every file that is or may become a post, as the Astro language server spells its address, with the name of its schema. */
function postFiles(contentDir: string): [address: string, schema: string][] {
  return Object.entries(schemaOf).flatMap(([collection, schema]) => {
    const root = join(contentDir, collection);
    const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
    const files = folders.flatMap(({ name }) => languages.flatMap((lang) => [`${lang}.mdx`, `${lang}.md`].map((file) => join(root, name, file))));
    return files.map((file): [string, string] => [decodeURIComponent(pathToFileURL(file).href).toLowerCase(), schema]);
  });
}

/** An editor reads at any moment, so it never sees half a file. */
function write(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
