import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { count, results, searchers } from '../setup/search-page.ts';

const { url } = inject('site');
const freshPage = useFreshPages();
const searcherAt = searchers(freshPage);

test('by keyboard: from the question to the page', async () => {
  const page = await searcherAt(`${url}/en/`);
  await page.keyboard.press('/');
  await page.keyboard.type('typo in the logic');
  await page.keyboard.press('Enter');
  await results(page);
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[data-results]') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/retrospectives\//);
});

describe('by keyboard, in the results', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.getAttribute('name'));

  test('the arrows lead from the box down and up again, and Escape leads back to it', async () => {
    const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}`);
    const [first, second] = await results(page);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    const steps = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Escape'];
    const places: unknown[] = [];
    for (const key of steps) {
      await page.keyboard.press(key);
      places.push(await focused(page));
    }
    expect(places).toEqual([first?.href, second?.href, first?.href, 'q', first?.href, second?.href, 'q']);
  });

  test('the focus stays with a result when the list is replaced, else goes to the first', async () => {
    const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}&type=lesson`);
    const [, second] = await results(page);
    await page.locator('[data-results] .title a').nth(1).focus();
    const type = (question: string) =>
      page.locator('input[name=q]').evaluate((input: HTMLInputElement, text) => {
        input.value = text;
        input.dispatchEvent(new Event('input'));
      }, question);
    await type('배포');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-chips] button')?.click());
    await page.locator('[data-results] > li:not([data-type=lesson])').first().waitFor();
    const widened = await results(page);
    expect(await focused(page)).toBe(widened.some(({ href }) => href === second?.href) ? second?.href : widened[0]?.href);
    await type('동시통역사들도');
    await page.waitForURL(/%EB%8F%99/);
    await expect.poll(async () => (await results(page)).length).toBeLessThan(widened.length);
    expect(await focused(page)).toBe((await results(page))[0]?.href);
  });
});

test('a screen reader hears one count for an answer, once the typing rests', async () => {
  // What the first answer loads may take longer than a rest between two keys.
  const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}`);
  await expect.poll(() => page.locator('search-page [role=status]').textContent(), { timeout: 10_000 }).toContain('찾았어요');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const status = document.querySelector('search-page [role=status]')!;
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.locator('input[name=q]').selectText();
  await page.locator('input[name=q]').pressSequentially('배포 지표', { delay: 100 });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await expect.poll(heard, { timeout: 10_000 }).toHaveLength(1);
  expect(await heard()).toEqual([`${await count(page)}건 찾았어요.`]);
});
