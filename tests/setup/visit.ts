import type { Page } from 'playwright-core';

/** Opens an address and waits until nothing more is loading and, where it asks a question, until the answer is shown. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  if (new URL(address).searchParams.has('q')) await page.locator('[data-results][aria-busy="false"] > li').first().waitFor();
}
