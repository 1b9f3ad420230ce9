import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { workDirOf } from '../../src/environment.ts';
import { filesIn } from './dist/files.ts';
import { composeFixtureContent } from './fixture-content.ts';
import { runBuild } from './run-build.ts';

/** A site that is built again and again, and a twin of the same content that is built from nothing each time. */
export interface TwinSites {
  /** The content of the first, to be changed. */
  content: string;
  /** Where the first keeps what it takes over. */
  workDir: string;
  environment: Record<string, string>;
  /** Builds both, expects the same files byte for byte, and returns how many pages the first took over. */
  compare(more?: Record<string, string>): Promise<number>;
  remove(): Promise<void>;
}

/** Both read and write folders of the same depth, and run in `project`. */
export async function twinSites(project = '.'): Promise<TwinSites> {
  const folder = await mkdtemp(join(tmpdir(), 'hoego-'));
  const [first, twin] = ['first', 'clean'].map((name) => ({ CONTENT_DIR: join(folder, name, 'content'), OUT_DIR: join(folder, name, 'dist') }));
  if (!first || !twin) throw new Error('two sites');
  const workDirIn = ({ CONTENT_DIR, OUT_DIR }: typeof first) => resolve(project, workDirOf(CONTENT_DIR, OUT_DIR).replace(`${resolve()}/`, ''));
  await composeFixtureContent(first.CONTENT_DIR);
  const clean = () => Promise.all([workDirIn(twin), twin.CONTENT_DIR].map((path) => rm(path, { recursive: true, force: true })));
  return {
    content: first.CONTENT_DIR,
    workDir: workDirIn(first),
    environment: first,
    async compare(more = {}) {
      await clean();
      await cp(first.CONTENT_DIR, twin.CONTENT_DIR, { recursive: true });
      const ended = await Promise.all([first, twin].map((site) => runBuild({ ...site, ...more }, { project })));
      for (const { code, output } of ended) expect(code, output).toBe(0);
      expect(digestsIn(first.OUT_DIR)).toEqual(digestsIn(twin.OUT_DIR));
      return [...(ended[0]?.output.matchAll(/(\d+) more as they were/g) ?? [])].reduce((sum, [, count]) => sum + Number(count), 0);
    },
    async remove() {
      await clean();
      await Promise.all([folder, workDirIn(first)].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

/** The digest of each file of a built site. */
const digestsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
