import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutData } from './without-data.ts';

const isPicture = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

/**
 * After a build, takes out of its pictures what a camera wrote into them: where and when one was taken, and with what.
 * Astro does so with pictures that it converts; those that are taken over as they are, `public/` included, go through here.
 * The pages are passed over: each has a folder of its own, and of ten thousand to go through them takes a part of a second.
 */
export function pictureData(): AstroIntegration {
  let assets: string;
  let publicDir: URL;
  return {
    name: 'picture-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
        publicDir = config.publicDir;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        let count = 0;
        for (const file of [...picturesIn(join(site, assets)), ...picturesIn(fileURLToPath(publicDir), site)]) {
          const clean = await withoutData(await readFile(file));
          if (!clean) continue;
          await writeFile(file, clean);
          count += 1;
        }
        if (count > 0) logger.info(`${count} picture(s) in ${site} told more than they show, and no longer do`);
      },
    },
  };
}

/**
 * The pictures in a folder and below it, by where they are in `copied`. Linked folders are gone through, too, for Vite
 * does so when it copies them; a list of entries would pass them over.
 */
function picturesIn(folder: string, copied = folder): string[] {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const pictures = paths.filter((path) => isPicture.test(path)).map((path) => join(copied, path));
  return pictures.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
