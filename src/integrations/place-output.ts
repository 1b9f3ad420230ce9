import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts a finished site into its place. It is built in the working folder, so a failed build leaves the last good site alone. */
export function placeOutput(outDir: string): AstroIntegration {
  return {
    name: 'place-output',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // In one go: asked for one by one, thousands of files and folders take several times as long.
        rmSync(outDir, { recursive: true, force: true });
        mkdirSync(dirname(outDir), { recursive: true });
        await move(fileURLToPath(dir), outDir);
        logger.info(outDir);
      },
    },
  };
}

async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    // On another disk nothing can be renamed.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
