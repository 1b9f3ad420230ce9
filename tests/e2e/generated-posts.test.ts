import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentDir } from '../../src/environment.ts';
import { readExample } from '../../src/markdown/read-example.ts';
import { defaultLanguage } from '../../src/site.config.ts';
import { batch } from '../setup/generated/batch.ts';
import { seed } from '../setup/generated/runs.ts';
import { runBuild } from '../setup/run-build.ts';

test('whatever the checker accepts, a build makes a page of', async () => {
  const posts = batch(150);
  expect(posts).toHaveLength(150);
  const folder = await mkdtemp(join(tmpdir(), 'hoego-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  for (const name of ['causes.yaml', 'tags.yaml', 'technologies.yaml']) await cp(join(contentDir, name), join(content, name));
  for (const [name, text] of posts.flatMap((files) => Object.entries(files))) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
  const outDir = join(folder, 'dist');
  const { code, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: outDir });
  expect(code, `seed ${seed}\n${output}`).toBe(0);
  const published = posts.flatMap((files) => readExample(files).posts).filter(({ data }) => data['draft'] !== true);
  const pages = published.map(({ collection, slug, lang }) => `${lang === defaultLanguage ? '' : `${lang}/`}${collection}/${slug}/index.html`);
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((page) => !existsSync(join(outDir, page)))).toEqual([]);
}, 300_000);
