import type { Page } from 'playwright-core';

/** Opens addresses, each for a searcher who has been nowhere else. */
export const searchers =
  (freshPage: () => Promise<Page>) =>
  async (address: string): Promise<Page> => {
    const page = await freshPage();
    await page.goto(address);
    return page;
  };

/** What is found on the search page, once the answer is there: both lists. */
export async function results(page: Page): Promise<{ type: string; slug: string; href: string }[]> {
  await page.locator('[data-answer]:not([hidden]) [data-results][aria-busy="false"]').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[data-result-count]')?.textContent !== '');
  return page.locator('[data-results] > li').evaluateAll((items) =>
    items.map((item) => ({
      type: item.getAttribute('data-type') ?? '',
      slug: item.getAttribute('data-slug') ?? '',
      href: item.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
}

/** Waits until an answer is there, or the message why there is none. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('[data-results][aria-busy=true]') && document.querySelector('[data-results] > li, [data-message]:not(:empty)') !== null,
  );
}

/** The number that the search page shows. */
export const count = (page: Page): Promise<number> => page.locator('[data-result-count]').innerText().then(Number);

/** The checkbox of a facet's value. */
export const box = (page: Page, name: string, value: string) => page.locator(`input[type=checkbox][name=${name}][value="${value}"]`);

/**
 * What a page complains about from now on. That a file is missing is the browser's own complaint, which no page can
 * help: tests that take files away leave it out.
 */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}
