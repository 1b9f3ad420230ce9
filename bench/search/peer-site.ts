import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as pagefind from 'pagefind';
import { patience } from '../../src/elements/patience.ts';
import { languages, type Language } from '../../src/site.config.ts';
import { peerTexts } from './peer-texts.ts';

/** The engines that this site's search stands beside, and the scripts that each of them needs before its module. */
const scripts = {
  pagefind: [],
  minisearch: [],
  lunr: ['lunr/lunr.js', ...['stemmer.support', 'ko', 'multi'].map((part) => `lunr-languages/lunr.${part}.js`)],
} as const satisfies Record<string, readonly string[]>;

export type Peer = keyof typeof scripts;
export const peers = Object.keys(scripts) as Peer[];

/** Path of an engine's page in a folder that `writePeerSite` made. */
export const peerPath = (peer: Peer, lang: Language): string => `/${lang}/${peer}/`;

/**
 * Writes a site into `folder` that has, for each peer and language, a page that searches what was built into `outDir`.
 * Throws where Pagefind cannot index it.
 */
export async function writePeerSite(folder: string, { contentDir, outDir }: { contentDir: string; outDir: string }): Promise<void> {
  await cp(join(import.meta.dirname, 'peers'), folder, { recursive: true });
  await writeFile(join(folder, 'texts.json'), JSON.stringify(await peerTexts(contentDir, outDir)));
  await mkdir(join(folder, 'library'));
  await copyFile(resolve('node_modules/minisearch/dist/es/index.js'), join(folder, 'library/minisearch.js'));
  for (const script of Object.values(scripts).flat()) await copyFile(resolve('node_modules', script), join(folder, libraryPath(script)));
  await writeStockIndex(outDir, join(folder, 'pagefind'));
  for (const peer of peers) {
    for (const lang of languages) {
      const path = join(folder, peerPath(peer, lang));
      await mkdir(path, { recursive: true });
      await writeFile(join(path, 'index.html'), pageOf(peer, lang));
    }
  }
}

/** Pagefind's index of the built pages as it makes one by itself: one for each language. */
async function writeStockIndex(outDir: string, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    const problems = [
      ...errors,
      ...((await index?.addDirectory({ path: outDir }))?.errors ?? []),
      ...((await index?.writeFiles({ outputPath }))?.errors ?? []),
    ];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  } finally {
    await pagefind.close();
  }
}

const libraryPath = (script: string): string => `/library/${basename(script)}`;

const pageOf = (peer: Peer, lang: Language): string => `<!doctype html>
<html lang="${lang}" data-engine="${peer}" data-patience="${patience}">
  <meta charset="utf-8" />
  <title>${peer}</title>
  <script type="importmap">{ "imports": { "minisearch": "/library/minisearch.js" } }</script>
  ${scripts[peer].map((script) => `<script src="${libraryPath(script)}"></script>`).join('\n  ')}
  <script type="module" src="/page.js"></script>
  <main>
    <form><input type="search" name="q" /></form>
    <p data-result-count></p>
    <ol data-results aria-busy="false"></ol>
  </main>
</html>
`;
