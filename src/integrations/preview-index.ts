import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** When an index was made, and whether posts have changed since. */
export interface IndexAge {
  /** ISO 8601, in UTC. */
  indexedAt: string;
  isStale: boolean;
}

/** The search index of a live preview. */
export interface PreviewIndex {
  /** Says that something has changed that is searched. */
  changed(): void;
  /** The folder with the newest index that is whole; the first one is waited for. Where it is stale, a new one is begun. Rejects where none can be made. */
  folder(): Promise<string>;
  /** Undefined while there is none. */
  age(): IndexAge | undefined;
}

/**
 * Keeps the search index of a live preview under `root`, made by `write` when somebody searches and not before: making
 * one shows every page. While a new one is made, the one before answers. `failed` hears why one could not be made.
 */
export function previewIndex(
  root: string,
  write: (folder: string) => Promise<void>,
  failed: (error: unknown) => void,
  now: () => Date = () => new Date(),
): PreviewIndex {
  let current: { folder: string; indexedAt: Date } | undefined;
  let making: Promise<string> | undefined;
  let changes = 0;
  let indexedChanges = -1;
  const make = async (): Promise<string> => {
    const [including, indexedAt] = [changes, now()];
    const folder = join(root, String(indexedAt.getTime()));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await write(folder);
    const before = current;
    current = { folder, indexedAt };
    indexedChanges = including;
    if (before && before.folder !== folder) await rm(before.folder, { recursive: true, force: true });
    return folder;
  };
  const begin = (): Promise<string> => {
    if (making) return making;
    making = make().finally(() => (making = undefined));
    making.catch(failed);
    return making;
  };
  return {
    changed: () => void (changes += 1),
    async folder() {
      const next = indexedChanges < changes ? begin() : undefined;
      if (!current) return next ?? begin();
      // Where a new one cannot be made, the one before still answers, and says how old it is.
      void next?.catch(() => undefined);
      return current.folder;
    },
    age: () => current && { indexedAt: current.indexedAt.toISOString(), isStale: indexedChanges < changes },
  };
}
