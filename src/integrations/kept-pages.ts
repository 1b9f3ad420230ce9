import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { forgetOtherTexts } from '../markdown/kept/rendered-text.ts';
import { keptDigests } from '../markdown/kept/kept-folders.ts';
import { readWhole } from '../kept/whole-file.ts';
import { removeOlder } from './remove-older.ts';
import { stampOf, stampOfFiles } from './stamp.ts';

/**
 * Lets a build take over the pages of the last one only where they are as the last finished build left them. Astro
 * does not look at the pages that it keeps: one that was damaged, or written by a build that was stopped midway, would
 * be published. The site itself stays where it was built, too, for Astro writes no page again that is there; what a build
 * neither wrote nor took over is removed from it.
 */
export function keptPages(workDir: string): AstroIntegration {
  const [stampFile, begun, pages, site, assets, manifest] = ['pages.stamp', 'pages.begun', 'dist', 'site', 'assets', 'incremental-build.json'].map((name) =>
    join(workDir, name),
  ) as [string, string, string, string, string, string];
  const stamp = () => [...[pages, site].map((folder) => stampOfFiles(folder, pagesIn(manifest))), stampOf([assets])].join(' ');
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        // Astro writes these lists anew only where they are not there, or where a post with a picture was changed.
        for (const name of ['content-assets.mjs', 'content-modules.mjs']) rmSync(new URL(`.astro/${name}`, config.root), { force: true });
        mkdirSync(workDir, { recursive: true });
        writeFileSync(begun, '');
        if (read(stampFile) === stamp()) return;
        for (const path of [manifest, pages, site, assets]) rmSync(path, { recursive: true, force: true });
        logger.debug('nothing is taken over from an earlier build');
      },
      'astro:build:done': () => {
        forgetOtherTexts(keptDigests());
        removeOlder(site, { since: statSync(begun).ctimeMs, isKept: new Set(pagesIn(manifest)) });
        writeFileSync(stampFile, stamp());
      },
    },
  };
}

/** The pages that Astro may take over, by their paths from the folder that keeps them. It names them as addresses do. */
function pagesIn(manifest: string): string[] {
  const found = manifestSchema.safeParse(readWhole(manifest));
  const routes = Object.values(found.data?.routes ?? {});
  return routes.flatMap(({ paths }) => Object.values(paths).map(({ outputFile }) => decodeURI(outputFile)));
}

/** What is read of Astro's list of kept pages. A list of another kind names none, and Astro does not read it either. */
const manifestSchema = z.object({ routes: z.record(z.string(), z.object({ paths: z.record(z.string(), z.object({ outputFile: z.string() })) })) });

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
