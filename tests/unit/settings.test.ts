import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Every module that is loaded with Astro's settings by a command. */
function loadedBy(command: string): string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    process.argv[2] = ${JSON.stringify(command)};
    await import('./astro.config.mjs');
    console.log(JSON.stringify(loaded));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8' });
  return JSON.parse(output) as string[];
}

// A build of few posts is over in the time that these take to load.
const ofPosts = /\/src\/(?:check|markdown\/site-posts|search)|\/node_modules\/(?:secretlint|@secretlint|remark-|sharp|svgo|pagefind)/;

test('Astro’s settings for a build load nothing that reads or indexes posts', () => {
  const loaded = loadedBy('build');
  expect(loaded.some((url) => url.endsWith('/astro.config.mjs'))).toBe(true);
  expect(loaded.filter((url) => ofPosts.test(url))).toEqual([]);
});

test('those for a live preview load what checks and searches', () => {
  const loaded = loadedBy('dev').join('\n');
  for (const room of ['/src/check/', '/src/search/', '/src/vocabulary/']) expect(loaded).toContain(room);
});
