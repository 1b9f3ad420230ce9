import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { pageTypes, readingPages } from '../setup/page-types.ts';

const { url } = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(pageTypes)('%s asks no other origin and logs no error', async (path) => {
  const { requests, errors } = await visit(path);
  expect(requests.filter(({ address }) => new URL(address).origin !== new URL(url).origin)).toEqual([]);
  expect(errors).toEqual([]);
});

test.each(readingPages)('%s fetches no script before its reader acts', async (path) => {
  const { requests } = await visit(path);
  expect(requests.filter(({ type }) => type === 'script' || type === 'fetch' || type === 'xhr')).toEqual([]);
});

/** Opens a page in a fresh profile, waits until it is quiet, and tells what it asked for and complained about. */
async function visit(path: string): Promise<{ requests: { address: string; type: string }[]; errors: string[] }> {
  const context = await browser.newContext();
  const requests: { address: string; type: string }[] = [];
  // Data and blob addresses hold their content themselves: they are no requests.
  context.on('request', (request) => /^(?:https?|wss?):/.test(request.url()) && requests.push({ address: request.url(), type: request.resourceType() }));
  const page = await context.newPage();
  const errors = collectErrors(context, page);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await context.close();
  return { requests, errors };
}

function collectErrors(context: BrowserContext, page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(error.message));
  context.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
  context.on('requestfailed', (request) => errors.push(`${request.failure()?.errorText} ${request.url()}`));
  return errors;
}
