import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type StaticServer } from '../setup/serve.ts';

let parent: string;
let server: StaticServer;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(parent, 'dist/태그'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(parent, 'dist/index.html'), 'home');
  await writeFile(join(parent, 'dist/404.html'), 'lost');
  await writeFile(join(parent, 'dist/태그/index.html'), 'tag');
  server = await serve(join(parent, 'dist'), { base: '/retro/' });
});
afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

test.each([
  ['/retro/', 200, 'home'],
  ['/retro/?q=1', 200, 'home'],
  [encodeURI('/retro/태그/'), 200, 'tag'],
  [encodeURI('/retro/태그'), 301, ''],
  ['/retro/unknown/', 404, 'lost'],
  ['/', 404, 'lost'],
  ['/retro/..%2fsecret.txt', 404, 'lost'],
  ['/retro/../secret.txt', 404, 'lost'],
  ['/retro/%2e%2e/secret.txt', 404, 'lost'],
  ['/retro/%E0%A4%A', 404, 'lost'],
  ['/retro/%00', 404, 'lost'],
])('%s is answered with %i', async (path, status, body) => {
  expect(await get(path)).toEqual({ status, body });
});

/** Sends a path as it is: `fetch` would resolve its dots. */
function get(path: string): Promise<{ status: number | undefined; body: string }> {
  const { port } = new URL(server.url);
  return new Promise((answered, failed) => {
    const sent = request({ port, host: '127.0.0.1', path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => answered({ status: response.statusCode, body }));
    });
    sent.on('error', failed).end();
  });
}
