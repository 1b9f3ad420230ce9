import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutData } from './without-data.ts';

const isPicture = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

/**
 * After a build, takes out of its pictures what a camera wrote into them: where and when one was taken, and with what.
 * Astro does so with pictures that it converts; those that are taken over as they are, `public/` included, go through here.
 */
export function pictureData(): AstroIntegration {
  return {
    name: 'picture-data',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() && isPicture.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
        let count = 0;
        for (const file of files) {
          const clean = await withoutData(await readFile(file));
          if (!clean) continue;
          await writeFile(file, clean);
          count += 1;
        }
        if (count > 0) logger.info(`${count} picture(s) in ${fileURLToPath(dir)} told more than they show, and no longer do`);
      },
    },
  };
}
