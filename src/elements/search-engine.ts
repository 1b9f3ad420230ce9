import type { TextIndex } from '../search/answer/ask.ts';
import { createEngine, type Engine } from '../search/answer/engine.ts';
import type { IndexedRecord } from '../search/answer/record.ts';

let engine: Promise<Engine> | undefined;

/**
 * What answers questions on this page: the index and the records, fetched when they are first needed. Rejects where any
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
  const [index, records] = await Promise.all([
    import(/* @vite-ignore */ fileAddress('pagefind/pagefind.js')) as Promise<LoadableIndex>,
    fetchJson<IndexedRecord[]>('search/records.json'),
  ]);
  // A module is loaded once, so after a failure its index has to begin anew.
  await index.destroy();
  await index.options({ baseUrl: '/' });
  return createEngine(index, records);
}

/** What Pagefind's module offers besides searching. */
interface LoadableIndex extends TextIndex {
  options(options: { baseUrl: string }): Promise<void>;
  destroy(): Promise<void>;
}

async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(fileAddress(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Content;
}

const fileAddress = (path: string): string => new URL(import.meta.env.BASE_URL + path, location.origin).href;
