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
  const [{ createInstance }, ...haveTexts] = await Promise.all([
    import(/* @vite-ignore */ fileAddress(`${textFolder(own)}pagefind.js`)) as Promise<TextModule>,
    ...ordered.map(findTextFiles),
  ]);
  await open?.destroy();
  const [first, ...others] = ordered.filter((_, at) => haveTexts[at]).map((lang) => fileAddress(textFolder(lang)));
  if (first === undefined) return { search: async () => ({ results: [] }) };
  const index = createInstance({ basePath: first, baseUrl: '/' });
  open = index;
  await Promise.all(others.map((folder) => index.mergeIndex(folder, { baseUrl: '/' })));
  return index;
}

const textFolder = (lang: Language): string => `pagefind/${lang}/`;

/**
 * Whether a language has texts. Rejects where a file is missing that its index begins with: Pagefind's worker would tell so in the
 * console, where nobody can help it. Only whether they are there is asked, for the worker fetches them itself.
 */
async function findTextFiles(lang: Language): Promise<boolean> {
  const folder = textFolder(lang);
  const { languages: indexes } = await fetchJson<{ languages: Record<string, { hash: string; wasm?: string | null }> }>(`${folder}pagefind-entry.json`);
  const files = Object.values(indexes).flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`]);
  // An answer that is not read to its end counts as broken off, even where it is empty.
  await Promise.all(files.map(async (file) => (await fetchFile(folder + file, { method: 'HEAD' })).text()));
  return files.length > 0;
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
