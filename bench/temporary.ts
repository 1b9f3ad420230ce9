import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Works in a new folder, given to `work`, and removes it at the end, however `work` ends. Upon Ctrl-C the signal is
 * aborted: what listens to it stops, and the error with which it does is thrown once the folder is gone.
 */
export async function inTemporaryFolder<Result>(work: (folder: string, signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hoego-bench-')));
  for (const name of signals) process.once(name, onStop);
  try {
    return await work(folder, stop.signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
    for (const name of signals) process.off(name, onStop);
  }
}
