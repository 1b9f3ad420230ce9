// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { isIndexed, isPlain, outDir, workDir } from './src/environment.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { pictureData } from './src/integrations/picture-data.ts';
import { placeOutput } from './src/integrations/place-output.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { keepingCompiled } from './src/markdown/kept/compiled.ts';
import { site } from './src/site.config.ts';
// Read before all else: what is wrong in it is no fault of the posts, nor of what asks for it first.
import './src/vocabulary/current.ts';

// Loaded only where they are needed: together they would take more time than all else that a small build does.
const ofPreview = process.argv.includes('dev') ? (await import('./src/integrations/of-preview.ts')).ofPreview() : [];
const processor = async () => (await import('./src/markdown/processor.ts')).processor;
const isDefault = !process.env.CONTENT_DIR && !process.env.OUT_DIR;

/**
 * Not through `defineConfig`: where it comes from, Astro loads a compressor of drawings that this site does not use.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  ...(isDefault ? {} : { root: workDir }),
  cacheDir: workDir,
  srcDir: './src',
  publicDir: './public',
  site: site.url,
  base: site.base,
  // Astro keeps its intermediate files in one shared folder where a site is built outside the project, and two builds
  // at once would mix them. So each is built in its working folder; a preview shows what was put into place.
  outDir: process.argv.includes('build') ? `${workDir}/site` : outDir,
  trailingSlash: 'always',
  // The way Prettier formats .astro files: a line break is no space, and a wanted space at one is written {' '}.
  compressHTML: 'jsx',
  logger: { entrypoint: new URL('./src/integrations/build-log.ts', import.meta.url) },
  integrations: [mdx(), ...ofPreview, ...(isPlain ? [] : [keptPages(workDir)]), ...(isIndexed ? [searchIndex()] : []), pictureData(), placeOutput(outDir)],
  image: { service: { entrypoint: fileURLToPath(new URL('./src/integrations/oriented-images.ts', import.meta.url)) } },
  // The content security policy allows no inline script or style but the page's own.
  build: { inlineStylesheets: 'never' },
  experimental: { incrementalBuild: !isPlain },
  markdown: { syntaxHighlight: false, processor: isPlain ? await processor() : keepingCompiled(processor) },
  vite: {
    // None: by itself Vite looks for settings of PostCSS in twenty places of every folder above, several times a build.
    css: { postcss: {} },
    worker: { format: 'es' },
    build: {
      // Pages that have not changed stay: `keptPages` removes what has no place any more.
      emptyOutDir: isPlain,
      assetsInlineLimit: 0,
      // Bundling keeps the directive that Astro puts on every post.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
};
