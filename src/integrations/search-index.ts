import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** After a build, indexes what the site can be searched for. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // Loaded when it is needed: Astro reads its settings for much else.
        const { indexSite } = await import('./index-site.ts');
        logger.info(`${await indexSite(fileURLToPath(dir))} records can be found`);
      },
    },
  };
}
