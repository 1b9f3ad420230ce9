import { readdirSync, readFileSync } from 'node:fs';

/** Linux keeps the most memory that each process ever held (VmHWM), so a look now and then misses only what came just before an end. */
const pollMilliseconds = 20;

/**
 * Watches a process and its descendants. `stop` ends the watch and returns the most memory in bytes that any single one
 * of them held; undefined where the system has no `/proc`.
 */
export function peakMemory(root: number | undefined): { stop: () => number | undefined } {
  let peak: number | undefined;
  const look = (): void => {
    for (const pid of root === undefined ? [] : tree(root)) {
      const held = highWater(pid);
      if (held !== undefined) peak = Math.max(peak ?? 0, held);
    }
  };
  const timer = setInterval(look, pollMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** A process and all below it. One that has ended has none. */
function tree(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(tree)];
}

/** Each thread has its own list of the processes that it started. */
function childrenOf(pid: number): number[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const lists = threads.map((thread) => attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')) ?? '');
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

function highWater(pid: number): number | undefined {
  const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '') ?? [];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** A process may end between two reads. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
