import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { readingPages, searchPages } from '../setup/page-types.ts';
import { visit } from '../setup/visit.ts';

const { url } = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(readingPages)('%s asks no other origin, logs no error and fetches no script before its reader acts', async (path) => {
  const { foreign, scripts, errors } = await traffic(path);
  expect({ foreign, scripts, errors }).toEqual({ foreign: [], scripts: [], errors: [] });
});

test.each(searchPages)('%s asks no other origin and logs no error', async (path) => {
  const { foreign, errors } = await traffic(path);
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
});

/** Opens a page in a fresh profile, and tells what it asked for and complained about. */
async function traffic(path: string): Promise<{ foreign: string[]; scripts: string[]; errors: string[] }> {
  const context = await browser.newContext();
  const requests: Request[] = [];
  // Data and blob addresses hold their content themselves: they are no requests.
  context.on('request', (request) => /^(?:https?|wss?):/.test(request.url()) && requests.push(request));
  const page = await context.newPage();
  const errors = collectErrors(context, page);
  await visit(page, url + path);
  await context.close();
  const foreign = requests.filter((request) => new URL(request.url()).origin !== new URL(url).origin);
  const scripts = requests.filter((request) => ['script', 'fetch', 'xhr'].includes(request.resourceType()));
  return { foreign: foreign.map((request) => request.url()), scripts: scripts.map((request) => request.url()), errors };
}

function collectErrors(context: BrowserContext, page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(error.message));
  context.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
  context.on('requestfailed', (request) => errors.push(`${request.failure()?.errorText} ${request.url()}`));
  return errors;
}
