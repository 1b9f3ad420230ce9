import { spawn } from 'node:child_process';
import { notOfVitest } from './not-of-vitest.ts';

/** How a build ended, and all it printed. */
export interface BuildResult {
  code: number | null;
  output: string;
}

/** Runs `npm run build` as a user does, in an environment of one's own, to its end or until its output has `stopAt` in it. */
export function runBuild(environment: Record<string, string>, { project = '.', stopAt }: { project?: string; stopAt?: string } = {}): Promise<BuildResult> {
  return new Promise((ended, failed) => {
    const env = { ...process.env, ...notOfVitest, ...environment };
    // On Windows npm is a script, which only a shell can start.
    const child = spawn('npm', ['run', '--silent', 'build'], {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      detached: stopAt !== undefined,
    });
    let output = '';
    let stopped = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        // A process of npm's own, so the whole group is stopped.
        if (stopAt === undefined || stopped || !output.includes(stopAt)) return;
        stopped = true;
        process.kill(-child.pid!, 'SIGKILL');
      });
    }
    child.on('error', failed);
    child.on('close', (code) => ended({ code, output }));
  });
}
