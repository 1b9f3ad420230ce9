import { spawn } from 'node:child_process';

/** How a build ended, and all it printed. */
export interface BuildResult {
  code: number | null;
  output: string;
}

/** Runs `npm run build` as a user does, in an environment of one's own. Vitest's own NODE_ENV would make it a build for tests. */
export function runBuild(environment: Record<string, string>): Promise<BuildResult> {
  return new Promise((ended, failed) => {
    const env = { ...process.env, ...environment, NODE_ENV: 'production' };
    // On Windows npm is a script, which only a shell can start.
    const child = spawn('npm', ['run', '--silent', 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', failed);
    child.on('close', (code) => ended({ code, output }));
  });
}
