import { createEngine, type Engine } from './engine.ts';
import type { LanguageData } from './record.ts';
import type { Meaning } from './meaning.ts';
import type { TextIndex } from './text-index.ts';
import type { ChunkContent } from './word-index.ts';

export interface SearchFiles {
  /** Address of the text index's script. */
  index: string;
  /** Address of the folder with the data beside it. */
  data: string;
  languages: readonly string[];
}

/** Loads all that the search needs. Rejects where a file is missing, damaged or refused. */
export async function loadEngine({ index, data, languages }: SearchFiles): Promise<Engine> {
  const [textIndex, meanings, ...perLanguage] = await Promise.all([
    loadTextIndex(index),
    loadJson<Meaning[]>(`${data}meanings.json`),
    ...languages.map((lang) => loadJson<LanguageData>(`${data}${lang}.json`)),
  ]);
  const perName = Object.fromEntries(languages.map((lang, at) => [lang, perLanguage[at]!]));
  return createEngine(textIndex, { languages: perName, meanings }, (file) => loadJson<ChunkContent>(data + file));
}

async function loadTextIndex(address: string): Promise<TextIndex> {
  const index = (await import(/* @vite-ignore */ new URL(address, location.href).href)) as TextIndex & { options(options: object): Promise<void> };
  await index.options({ baseUrl: '/' });
  return index;
}

async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
