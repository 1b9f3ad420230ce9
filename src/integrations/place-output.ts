import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mirror } from './mirror.ts';

/** What is made with the pages for the indexing alone, by its path from the site. */
export const recordsFile = 'search/records.json';

/** Puts a finished site into its place. It is built in the working folder, so a failed build leaves the last good site alone. */
export function placeOutput(outDir: string): AstroIntegration {
  return {
    name: 'place-output',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        mirror(fileURLToPath(dir), outDir, (path) => path === recordsFile);
        logger.info(outDir);
      },
    },
  };
}
