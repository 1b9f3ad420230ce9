import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { pageTypes } from '../setup/page-types.ts';
import { visit } from '../setup/visit.ts';

const { url } = inject('site');
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// Side by side, for nothing here is measured in time.
describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.concurrent.each(pageTypes)('axe finds nothing on %s', async (path) => {
    expect(await violations(path, { colorScheme, viewport: desktop })).toEqual([]);
  });

  test.concurrent.each(['/', '/retrospectives/gitlab-2017-database-deletion/', '/search/?q=%EB%B0%B0%ED%8F%AC'])(
    'axe finds nothing on %s on a phone',
    async (path) => {
      expect(await violations(path, { colorScheme, viewport: phone, isMobile: true, hasTouch: true })).toEqual([]);
    },
  );
});

test.each([
  ['beside the results', { viewport: desktop }],
  ['over them on a phone', { viewport: phone, isMobile: true, hasTouch: true }],
])('axe finds nothing on the search page with all filters open %s', async (_, options) => {
  const opened = (page: Page) =>
    page.evaluate(() => {
      for (const more of document.querySelectorAll<HTMLDetailsElement>('[data-more-facets]')) more.open = true;
      const button = document.querySelector<HTMLElement>('[data-open-facets]');
      if (button?.checkVisibility()) button.click();
    });
  expect(await violations('/search/?q=%EB%B0%B0%ED%8F%AC&type=lesson&cause=verification-gap', options, opened)).toEqual([]);
});

async function violations(path: string, options: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await visit(page, url + path);
  await prepare?.(page);
  const found = await new AxeBuilder({ page }).analyze();
  await context.close();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}
