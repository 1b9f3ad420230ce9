import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { workDirOf } from '../../src/environment.ts';
import { measure } from '../measure.ts';
import { putAside } from './aside.ts';
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
const ownCommand = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } }).scripts.build;

/** What a site without a command of its own starts. Plain Astro is measured with it, for the smaller young generation of ours would cost it a third more time. */
const astro = [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'] as const;

/** Builds this project's site of a content folder. Its working folder lies in the project. */
export function siteBuilder({ name, contentDir, outDir, isPlain, hasIndex, mayFail = false, signal }: SiteOptions): Builder {
  const env = {
    ...process.env,
    // As npm has it: the project's own Node and commands.
    PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    // For both, as our command sets it: what the allocator asks of the system says nothing of a reader.
    MIMALLOC_ALLOW_THP: '0',
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    READER: isPlain ? 'plain' : undefined,
    SEARCH_INDEX: hasIndex ? undefined : 'off',
  };
  const workDir = workDirOf(contentDir, outDir);
  return {
    name,
    outDir,
    mayFail,
    clear: async () => {
      await putAside(outDir, `${outDir}-aside`);
      await putAside(workDir, `${workDir}-aside`);
    },
    remove: async () => {
      for (const folder of [workDir, `${workDir}-aside`]) await rm(folder, { recursive: true, force: true });
    },
    build: () => measure(isPlain ? astro : ['sh', '-c', `exec ${ownCommand()}`], { env, signal }),
  };
}
