// @ts-check
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentDir, outDir } from './src/environment.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { processor } from './src/markdown/processor.ts';
import { site } from './src/site.config.ts';

/** Builds of other content, or into another folder, keep their working files apart, so that two at once do not disturb each other. */
const isDefault = !process.env.CONTENT_DIR && !process.env.OUT_DIR;
const key = createHash('sha256').update(`${contentDir}\0${outDir}`).digest('hex').slice(0, 12);
const workDir = resolve('node_modules/.cache/hoego', key);

export default defineConfig({
  ...(isDefault ? {} : { root: workDir }),
  cacheDir: workDir,
  srcDir: './src',
  publicDir: './public',
  site: site.url,
  base: site.base,
  outDir,
  trailingSlash: 'always',
  // The way Prettier formats .astro files: a line break is no space, and a wanted space at one is written {' '}.
  compressHTML: 'jsx',
  integrations: [mdx(), searchIndex()],
  // The content security policy allows no inline script or style but the page's own.
  build: { server: resolve(workDir, 'server'), inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false, processor },
  vite: {
    worker: { format: 'es' },
    // Bundling keeps the directive that Astro puts on every post.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
