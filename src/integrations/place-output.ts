import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts a finished site into its place. It is built in the working folder, so a failed build leaves the last good site alone. */
export function placeOutput(outDir: string): AstroIntegration {
  return {
    name: 'place-output',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await rm(outDir, { recursive: true, force: true });
        await mkdir(dirname(outDir), { recursive: true });
        await rename(fileURLToPath(dir), outDir).catch(async (error: NodeJS.ErrnoException) => {
          // On another disk nothing can be renamed.
          if (error.code !== 'EXDEV') throw error;
          await cp(fileURLToPath(dir), outDir, { recursive: true });
        });
        logger.info(outDir);
      },
    },
  };
}
