import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { forgetOtherTexts } from '../markdown/kept/rendered-text.ts';
import { keptDigests } from '../markdown/kept/kept-folders.ts';
import { readWhole } from '../kept/whole-file.ts';
import { keepOnly, removeFrom } from './keep-only.ts';
import { stampOf, stampOfFiles } from './stamp.ts';

/**
 * Lets a build take over the pages of the last one only where they are as the last finished build left them. Astro
 * does not look at the pages that it keeps: one that was damaged, or written by a build that was stopped midway, would
 * be published. The pages stay in the site itself, too, for Astro writes none again that is there; all else is removed
 * from it before a build, and after it the pages that there are no more.
 */
export function keptPages(workDir: string): AstroIntegration {
  const [stampFile, pages, site, assets, manifest] = ['pages.stamp', 'dist', 'site', 'assets', 'incremental-build.json'].map((name) => join(workDir, name)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const stamp = (listed: readonly string[]) => [...[pages, site].map((folder) => stampOfFiles(folder, listed)), stampOf([assets])].join(' ');
  /** When each page was written that was in the site before the build, in milliseconds. */
  let before = new Map<string, number>();
  let publicFiles: string[] = [];
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        // Astro writes these lists anew only where they are not there, or where a post with a picture was changed.
        for (const name of ['content-assets.mjs', 'content-modules.mjs']) rmSync(new URL(`.astro/${name}`, config.root), { force: true });
        publicFiles = filesIn(fileURLToPath(config.publicDir));
        const listed = pagesIn(manifest);
        if (read(stampFile) === stamp(listed)) {
          const kept = listed.filter((page) => !publicFiles.some((file) => areInOnePlace(page, file)));
          keepOnly(site, new Set(kept));
          before = new Map(kept.map((page) => [page, timeOf(join(site, page))]));
          return;
        }
        for (const path of [manifest, pages, site, assets]) rmSync(path, { recursive: true, force: true });
        logger.debug('nothing is taken over from an earlier build');
      },
      'astro:build:done': () => {
        forgetOtherTexts(keptDigests());
        mkdirSync(workDir, { recursive: true });
        const listed = pagesIn(manifest);
        const now = new Set(listed);
        for (const [page, time] of before) if (!now.has(page) && timeOf(join(site, page)) === time) removeFrom(site, page);
        // What stands in the place of a page is not the page, which the next build has to make.
        if (publicFiles.some((file) => now.has(file))) rmSync(stampFile, { force: true });
        else writeFileSync(stampFile, stamp(listed));
      },
    },
  };
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether two paths cannot both be files of a folder: they are the same, or one would be a folder. */
const areInOnePlace = (one: string, other: string): boolean => `${one}/`.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** The files of a folder and of those below it, by their paths from it. A folder that is not there has none. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** The pages that Astro may take over, by their paths from the folder that keeps them. It names them as addresses do. */
function pagesIn(manifest: string): string[] {
  const found = manifestSchema.safeParse(readWhole(manifest));
  const routes = Object.values(found.data?.routes ?? {});
  return routes.flatMap(({ paths }) => Object.values(paths).map(({ outputFile }) => outputFile));
}

const outputFile = z.string().transform((path, context) => {
  try {
    return decodeURI(path);
  } catch {
    context.addIssue('no address');
    return z.NEVER;
  }
});

/** What is read of Astro's list of kept pages. A list of another kind names none, and Astro does not read it either. */
const manifestSchema = z.object({ routes: z.record(z.string(), z.object({ paths: z.record(z.string(), z.object({ outputFile })) })) });

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
