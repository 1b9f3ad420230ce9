import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { workDirOf } from '../../src/environment.ts';
import { siteOrigin, type BuiltSite } from './built-site.ts';
import { composeFixtureContent } from './fixture-content.ts';
import { runBuild } from './run-build.ts';
import { serve } from './serve.ts';

/** `TEST_REUSE_BUILD=1` keeps what an earlier run has built, to work on the tests themselves. */
const reuse = Boolean(process.env['TEST_REUSE_BUILD']);

/** Each run has a folder of its own, so that two runs at once do not disturb each other. */
const cache = resolve('node_modules/.cache/tests', reuse ? 'reused' : `run-${process.pid}`);

/** Builds and serves what the end-to-end tests look at: the site of this repository, and the fixtures under a sub-path. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [site, fixture] = await buildAll().catch(async (error: unknown) => {
    if (!reuse) await rm(cache, { recursive: true, force: true });
    throw error;
  });
  const servers = await Promise.all([site, fixture].map(({ folder, base }) => serve(folder, { base })));
  const [siteUrl, fixtureUrl] = servers.map(({ url }) => url);
  project.provide('site', { ...site, url: siteUrl ?? '' });
  project.provide('fixture', { ...fixture, url: fixtureUrl ?? '' });
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
    if (!reuse) await Promise.all([cache, ...[site, fixture].map(workDir)].map((folder) => rm(folder, { recursive: true, force: true })));
  };
}

const buildAll = (): Promise<[Built, Built]> =>
  Promise.all([
    build({ folder: `${cache}/site`, base: '/' }),
    composeFixtureContent(`${cache}/fixture-content`).then((contentDir) => build({ folder: `${cache}/fixture`, base: '/retro/', contentDir })),
  ]);

type Built = Omit<BuiltSite, 'url'> & { contentDir?: string };

const workDir = ({ folder, contentDir }: Built): string => workDirOf(resolve(contentDir || 'content'), folder);

async function build({ folder, base, contentDir = '' }: Built): Promise<Built> {
  if (!(reuse && existsSync(folder))) {
    await rm(folder, { recursive: true, force: true });
    const environment = { OUT_DIR: folder, BASE_PATH: base, CONTENT_DIR: contentDir, SITE_URL: siteOrigin };
    const { code, output } = await runBuild(environment);
    if (code !== 0) throw new Error(`npm run build (${JSON.stringify(environment)}) ended with ${code}:\n${output}`);
  }
  return { folder, base, contentDir };
}
