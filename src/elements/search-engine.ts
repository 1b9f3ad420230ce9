import { createEngine, type Engine } from '../search/answer/engine.ts';
import type { SearchData } from '../search/answer/record.ts';
import type { TextIndex } from '../search/answer/text-index.ts';
import type { ChunkContent } from '../search/answer/word-index.ts';
import type { Language } from '../site.config.ts';
import { translatedLanguages } from '../i18n/scripts/translations.ts';
import { pageLanguage } from './page-language.ts';

let engine: Promise<Engine> | undefined;

/**
 * What answers questions on this page: the text index and the data beside it, fetched when they are first needed. Rejects where any
 * of it cannot be loaded or run; the next call tries again.
 */
export function loadEngine(): Promise<Engine> {
  if (engine) return engine;
  const loading = load();
  engine = loading;
  loading.catch(() => (engine = undefined));
  return loading;
}

/** A failed answer may have left the index half loaded, so the next question loads it anew. */
export function forgetEngine(): void {
  engine = undefined;
}

async function load(): Promise<Engine> {
  // The text index complains in the console where WebAssembly is blocked, so it is asked only where the smallest module runs.
  await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  const [texts, data] = await Promise.all([loadTexts(), fetchJson<SearchData>('search/index.json')]);
  return createEngine(texts, data, (file) => fetchJson<ChunkContent>(`search/${file}`));
}

/** What Pagefind's module makes an index of. */
interface TextModule {
  createInstance(options: { basePath: string; baseUrl: string }): LoadableIndex;
}

interface LoadableIndex extends TextIndex {
  mergeIndex(path: string, options: { baseUrl: string }): Promise<void>;
  destroy(): Promise<void>;
}

let open: LoadableIndex | undefined;

/** Opens the text indexes of all languages that have texts as one, beginning with that of the page. */
async function loadTexts(): Promise<TextIndex> {
  const own = pageLanguage();
  const ordered = [own, ...translatedLanguages.filter((lang) => lang !== own)];
  const [{ createInstance }, [first, ...others]] = await Promise.all([
    import(/* @vite-ignore */ fileAddress(`${textFolder(own)}pagefind.js`)) as Promise<TextModule>,
    findTexts(ordered.map(textFolder)),
  ]);
  await open?.destroy();
  if (first === undefined) return { search: async () => ({ results: [] }) };
  const index = createInstance({ basePath: fileAddress(first), baseUrl: '/' });
  open = index;
  // Where it cannot be opened, this fails, and another index would wait for it without end.
  await index.search(null);
  await Promise.all(others.map((folder) => index.mergeIndex(fileAddress(folder), { baseUrl: '/' })));
  return index;
}

const textFolder = (lang: Language): string => `pagefind/${lang}/`;

/**
 * Those of the folders that hold texts. Rejects where a file is missing that an index begins with: Pagefind's worker would tell so in
 * the console, where nobody can help it. Only whether they are there is asked, for the worker fetches them itself.
 */
async function findTexts(folders: readonly string[]): Promise<string[]> {
  const entries = await Promise.all(folders.map((folder) => fetchJson<Entry>(`${folder}pagefind-entry.json`)));
  const withTexts = folders.flatMap((folder, at) => Object.values(entries[at]?.languages ?? {}).map((index) => ({ folder, ...index })));
  // One program runs all indexes.
  const program = withTexts.slice(0, 1).map(({ folder, wasm }) => `${folder}wasm.${wasm ?? 'unknown'}.pagefind`);
  const files = [...program, ...withTexts.map(({ folder, hash }) => `${folder}pagefind.${hash}.pf_meta`)];
  // An answer that is not read to its end counts as broken off, even where it is empty.
  await Promise.all(files.map(async (file) => (await fetchFile(file, { method: 'HEAD' })).text()));
  return withTexts.map(({ folder }) => folder);
}

/** What Pagefind says of an index. */
interface Entry {
  languages: Record<string, { hash: string; wasm?: string | null }>;
}

async function fetchJson<Content>(path: string): Promise<Content> {
  // Chunks are named by what is in them; what names them must not be older than they are.
  const response = await fetchFile(path, { cache: path.startsWith('search/words/') ? 'default' : 'no-cache' });
  return (await response.json()) as Content;
}

async function fetchFile(path: string, options: RequestInit): Promise<Response> {
  const response = await fetch(fileAddress(path), options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const fileAddress = (path: string): string => new URL(import.meta.env.BASE_URL + path, location.origin).href;
