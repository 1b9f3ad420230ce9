import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { workDirOf } from '../../src/environment.ts';
import { measure } from '../measure.ts';
import type { Builder } from './builder.ts';

export interface SiteOptions {
  name: string;
  contentDir: string;
  outDir: string;
  /** Every post takes Astro's own way through MDX, and nothing is kept from one build to the next. */
  isPlain: boolean;
  hasIndex: boolean;
  mayFail?: boolean;
  signal: AbortSignal;
}

/** What `npm run build` starts, without the time that npm itself takes. */
const astro = resolve('node_modules/astro/bin/astro.mjs');

/** Builds this project's site of a content folder. Its working folder lies outside the output: `clear` removes both. */
export function siteBuilder({ name, contentDir, outDir, isPlain, hasIndex, mayFail = false, signal }: SiteOptions): Builder {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    READER: isPlain ? 'plain' : undefined,
    SEARCH_INDEX: hasIndex ? undefined : 'off',
  };
  return {
    name,
    outDir,
    mayFail,
    clear: async () => {
      for (const folder of [outDir, workDirOf(contentDir, outDir)]) await rm(folder, { recursive: true, force: true });
    },
    build: () => measure([process.execPath, astro, 'build'], { env, signal }),
  };
}
