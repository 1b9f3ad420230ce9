import { createReadStream } from 'node:fs';
import { join, sep } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { contentDir, workDir } from '../environment.ts';
import { meaningsOf } from '../search/index/meanings.ts';
import type { IndexableRecord } from '../search/index/records.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { site } from '../site.config.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';
import { previewIndex } from './preview-index.ts';

/** Addresses below the site's root that the search asks for; the records are a page of their own, of which the index is made. */
const searchFile = /^(?:pagefind(?:\/[\w-][\w.-]*){1,3}|search\/(?:words\/[\da-f]+\/)?(?!records\.json)[\w-]+\.json)$/;
const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

/** Milliseconds until pages surely show a file that has changed: Astro reads it a moment later, and does not say when. */
const settling = 2000;

/** In the live preview, serves the search over the posts as they are, through the same index as a build has. */
export function previewSearch(): AstroIntegration {
  return {
    name: 'preview-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const failed = (error: unknown) => logger.error(`the posts cannot be searched: ${error instanceof Error ? error.message : String(error)}`);
        const index = previewIndex(
          join(workDir, 'preview-index'),
          async (folder) => {
            const address = server.resolvedUrls?.local[0];
            if (!address) throw new Error('the preview has no address yet');
            const { origin } = new URL(address);
            const records = (await (await get(`${origin}${site.base}search/records.json`)).json()) as IndexableRecord[];
            const readPage = async (url: string) => (await get(origin + encodeURI(url))).text();
            const search = await writeIndex(records, { readPage, dir: folder, meanings: meaningsOf(readVocabulary(contentDir)) });
            logger.info(`${search.records.length} records can be found`);
          },
          failed,
        );
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${contentDir}${sep}`)) return;
          index.changed();
          setTimeout(() => index.changed(), settling).unref();
        });
        server.middlewares.use(async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
          const [path = ''] = (request.url ?? '').split('?');
          const file = path.startsWith(site.base) ? path.slice(site.base.length) : '';
          if (!searchFile.test(file)) return next();
          try {
            response.setHeader('cache-control', 'no-store');
            response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
            if (file === 'search/age.json') return response.writeHead(index.age() ? 200 : 404).end(JSON.stringify(index.age() ?? {}));
            const folder = await index.folder();
            createReadStream(join(folder, file))
              .on('error', () => response.writeHead(404).end())
              .pipe(response);
          } catch {
            response.writeHead(503).end();
          }
        });
      },
    },
  };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
