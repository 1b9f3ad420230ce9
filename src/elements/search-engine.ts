import { createEngine, type Engine } from '../search/answer/engine.ts';
import type { SearchData } from '../search/answer/record.ts';
import type { TextIndex } from '../search/answer/text-index.ts';
import type { ChunkContent } from '../search/answer/word-index.ts';

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
  const [index, data] = await Promise.all([
    import(/* @vite-ignore */ fileAddress('pagefind/pagefind.js')) as Promise<LoadableIndex>,
    fetchJson<SearchData>('search/index.json'),
    findTextFiles(),
  ]);
  // A module is loaded once, so after a failure its index has to begin anew.
  await index.destroy();
  await index.options({ baseUrl: '/' });
  return createEngine(index, data, (file) => fetchJson<ChunkContent>(`search/${file}`));
}

/** What Pagefind's module offers besides searching. */
interface LoadableIndex extends TextIndex {
  options(options: { baseUrl: string }): Promise<void>;
  destroy(): Promise<void>;
}

/**
 * Rejects where a file is missing that the text index begins with: its worker would tell so in the console, where nobody can help
 * it. Only whether they are there is asked, for the worker fetches them itself.
 */
async function findTextFiles(): Promise<void> {
  const { languages } = await fetchJson<{ languages: Record<string, { hash: string; wasm?: string | null }> }>('pagefind/pagefind-entry.json');
  const files = Object.values(languages).flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`]);
  // An answer that is not read to its end counts as broken off, even where it is empty.
  await Promise.all(files.map(async (file) => (await fetchFile(`pagefind/${file}`, { method: 'HEAD' })).text()));
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
