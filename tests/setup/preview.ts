import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { notOfVitest } from './not-of-vitest.ts';

/** A live preview that runs. */
export interface Preview {
  /** Address of its root, without a trailing slash. */
  url: string;
  /** All it has printed. */
  output: () => string;
}

/** Runs `npm run dev` as an author does, in an environment of one's own, until the test is over. */
export async function startPreview(environment: Record<string, string>): Promise<Preview> {
  const port = await freePort();
  // Astro may leave the server running by itself.
  const env = { ...process.env, ...notOfVitest, ...environment, ASTRO_DEV_BACKGROUND: '0' };
  const child = spawn('npm', ['run', '--silent', 'dev', '--', '--port', String(port)], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  onTestFinished(() => void (child.exitCode === null && process.kill(-child.pid!, 'SIGTERM')));
  const url = `http://localhost:${port}`;
  let answer = '';
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`npm run dev ended with ${child.exitCode}:\n${output}`);
    answer = await fetch(`${url}/about/`).then(
      ({ status }) => String(status),
      (error: Error) => String(error.cause ?? error),
    );
    if (answer === '200') return { url, output: () => output };
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`npm run dev did not answer (${answer}):\n${output}`);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
