import type { Browser } from 'playwright-core';
import { pathIn } from '../../src/i18n/paths.ts';
import { site, type Language } from '../../src/site.config.ts';
import { launchBrowser } from '../../tests/setup/browser.ts';
import { serve } from '../../tests/setup/serve.ts';
import { siteBuilder } from '../build/site.ts';

export interface SiteFolders {
  contentDir: string;
  /** Where the site is built. */
  outDir: string;
  signal: AbortSignal;
}

/** A site that is built and served, and a browser to visit it with. */
export interface ServedSite {
  /** Address of a page, such as `/search/`, in a language. */
  urlOf(lang: Language, path: string): string;
  browser: Browser;
}

/** Builds this project's site of the posts in a folder and works with it while it is served. Throws where it cannot be built. */
export async function inServedSite<Result>({ contentDir, outDir, signal }: SiteFolders, work: (served: ServedSite) => Promise<Result>): Promise<Result> {
  const builder = siteBuilder({ name: 'search', contentDir, outDir, isPlain: false, hasIndex: true, signal });
  try {
    const { code, output } = await builder.build();
    if (code !== 0) throw new Error(`the site of ${contentDir} could not be built:\n${output}`);
    const server = await serve(outDir, { base: site.base });
    const browser = await launchBrowser();
    const stop = (): void => void browser.close();
    signal.addEventListener('abort', stop);
    try {
      return await work({ browser, urlOf: (lang, path) => new URL(pathIn(lang, path), server.url).href });
    } finally {
      signal.removeEventListener('abort', stop);
      await browser.close();
      await server.close();
    }
  } catch (error) {
    // A browser that is closed at once fails in ways of its own.
    throw signal.aborted ? signal.reason : error;
  } finally {
    await builder.remove?.();
  }
}
