import type { Browser } from 'playwright-core';
import { explainMissingBrowser, startBrowser } from './browser-search.mjs';

/** Starts the browser of the tests. Throws with the command to run where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const { browser, tried } = await startBrowser();
  if (!browser) throw new Error(explainMissingBrowser(tried));
  return browser;
}
