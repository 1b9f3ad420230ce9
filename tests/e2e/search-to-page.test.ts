import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { results, searchers } from '../setup/search-page.ts';

const { url } = inject('site');
const freshPage = useFreshPages();
const searcherAt = searchers(freshPage);

describe('the page that a result opens', () => {
  const question = `/search/?q=${encodeURIComponent('동시통역사들도')}`;
  const marked = (page: Page) => page.evaluate(() => scrollY > 0);

  test('is the plain place, and the matches are marked there', async () => {
    const page = await searcherAt(url + question);
    await results(page);
    const link = page.locator('[data-slug=first-outage] .title a').first();
    const href = await link.getAttribute('href');
    expect(href).not.toContain(':~:');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    expect(await link.getAttribute('href')).toBe(href);
    await opened.waitForLoadState();
    expect(await marked(opened)).toBe(true);
    await link.click();
    await page.waitForURL(/first-outage/);
    expect(await page.evaluate(() => location.pathname + location.hash)).toBe(href);
    expect(await marked(page)).toBe(true);
  });

  test.each([
    ['a click', {}],
    ['a click with Ctrl', { modifiers: ['ControlOrMeta'] as 'ControlOrMeta'[] }],
    ['the middle button', { button: 'middle' as const }],
  ])('is opened at its matches by %s', async (_, how) => {
    const page = await searcherAt(url + question);
    await results(page);
    const link = page.locator('[data-slug=first-outage] .title a').first();
    const followed = link.evaluate(
      (one) =>
        new Promise<string>((found) => {
          for (const kind of ['click', 'auxclick']) document.addEventListener(kind, () => found(one.getAttribute('href') ?? ''), { once: true });
        }),
    );
    await link.click({ ...how, noWaitAfter: true });
    expect(decodeURIComponent(await followed)).toMatch(/^\/retrospectives\/first-outage\/#회고-회의:~:text=.*동시통역사들도/);
  });

  test('is the plain place in a browser that knows no such directives', async () => {
    const page = await freshPage();
    await page.addInitScript(() => delete (Document.prototype as { fragmentDirective?: unknown }).fragmentDirective);
    await page.goto(url + question);
    await results(page);
    const link = page.locator('[data-slug=first-outage] .title a').first();
    await link.evaluate((one) => one.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    expect(await link.getAttribute('href')).not.toContain(':~:');
  });
});
