import { spawn } from 'node:child_process';
import { peakMemory } from './peak-memory.ts';

/** What a command cost, and how it ended. */
export interface Measured {
  /** User and system time of the command and all its descendants that were waited for. */
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory that any single process of the command held; undefined where the system does not tell. */
  peakBytes: number | undefined;
  /** Exit code; that of a command that was killed by a signal is 128 and the signal's number, as in a shell. */
  code: number;
  /** All it printed, to both streams. */
  output: string;
}

export interface MeasureOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Stops the command and all its descendants. */
  signal?: AbortSignal;
}

/** Runs the command and tells on a stream of its own what the children of this shell took. */
const timed = '"$@"; code=$?; times >&3; exit "$code"';

/**
 * Runs a command with its arguments to its end and measures it. Resolves also where the command fails: `code` tells.
 * Rejects where there is no POSIX shell to measure with, and where it is stopped by `signal`.
 */
export function measure([command, ...args]: readonly [string, ...string[]], { cwd, env, signal }: MeasureOptions = {}): Promise<Measured> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const started = performance.now();
    // A group of its own, so that the shell and all below it can be stopped at once.
    const shell = spawn('sh', ['-c', timed, 'sh', command, ...args], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const peak = peakMemory(shell.pid);
    const [, out, err, told] = shell.stdio;
    let output = '';
    let times = '';
    for (const stream of [out, err]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    (told as typeof out)?.setEncoding('utf8').on('data', (text: string) => (times += text));
    const stop = (): void => killGroup(shell.pid);
    signal?.addEventListener('abort', stop);
    const finish = (): number | undefined => {
      signal?.removeEventListener('abort', stop);
      return peak.stop();
    };
    shell.on('error', (error) => {
      finish();
      reject(new Error(`sh, which measures, cannot be started: ${error.message}`, { cause: error }));
    });
    shell.on('close', (code) => {
      const peakBytes = finish();
      if (signal?.aborted) return reject(signal.reason);
      const cpuSeconds = childrenSeconds(times);
      if (cpuSeconds === undefined || code === null) return reject(new Error(`${command}: its shell ended without telling the times`));
      resolve({ cpuSeconds, wallSeconds: (performance.now() - started) / 1000, peakBytes, code, output });
    });
  });
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

/** `times` prints two lines, the shell's own time and that of its children, each as `0m1.23s 0m0.45s`: user and system. */
function childrenSeconds(times: string): number | undefined {
  const [, , user, system] = [...times.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
  return user === undefined || system === undefined ? undefined : user + system;
}
