import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { lookup } from 'mrmime';

export interface StaticServer {
  /** Address of the site's root, base path included, without a trailing slash. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built folder on a free port as a plain static host does: a folder by its `index.html`, a folder without its
 * slash by a redirect, anything unknown by `404.html` with status 404. Nothing outside `base` or the folder is served.
 */
export async function serve(folder: string, { base = '/' } = {}): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, base, request.url ?? '/', response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed, failed) => {
      server.close((error) => (error ? failed(error) : closed()));
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, close };
}

async function answer(root: string, base: string, address: string, response: ServerResponse): Promise<void> {
  const path = pathIn(base, address);
  const file = path === undefined ? undefined : fileAt(root, path.endsWith('/') ? `${path}index.html` : path);
  const content = file === undefined ? undefined : await read(file);
  if (file !== undefined && content) return send(response, 200, file, content);
  if (path !== undefined && file !== undefined && (await read(join(file, 'index.html')))) {
    response.writeHead(301, { location: `${base.replace(/\/$/, '')}${encodeURI(path)}/` }).end();
    return;
  }
  const notFound = join(root, '404.html');
  send(response, 404, notFound, (await read(notFound)) ?? Buffer.from('Not found'));
}

/** The path below `base` that an address asks for, with its first slash; undefined where it lies outside or cannot be read. */
function pathIn(base: string, address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://host').pathname);
    return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  } catch {
    return undefined;
  }
}

/** A path may climb out of the folder only after decoding (`..%2f`), so the file is what is checked. */
function fileAt(root: string, path: string): string | undefined {
  const file = join(root, path);
  return file.startsWith(root + sep) && !file.includes('\0') ? file : undefined;
}

/** What a file holds, or undefined where there is none, or a folder. */
async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function send(response: ServerResponse, status: number, file: string, content: Buffer): void {
  const type = lookup(file) ?? 'application/octet-stream';
  // Like most hosts, text is declared as UTF-8: a page that relies on its <meta charset> alone is read the same.
  response.writeHead(status, { 'content-type': /^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type, 'content-length': content.byteLength });
  response.end(content);
}
