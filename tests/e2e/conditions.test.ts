import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { readingPages, searchPages } from '../setup/page-types.ts';
import { visit } from '../setup/visit.ts';

const { url } = inject('site');
const freshPage = useFreshPages();

/** A fresh reader at an address. */
async function readerAt(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await freshPage(options);
  await visit(page, address);
  return page;
}

const story = `${url}/retrospectives/first-outage/`;
const titleOf = (page: Page) => page.locator('h1').innerText();

describe('by keyboard alone', () => {
  test('skips to the text, and finds the search from anywhere', async () => {
    const page = await readerAt(story);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('본문으로 건너뛰기');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('a/b');
    expect(await page.locator('input[name=q]').inputValue()).toBe('a/b');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/search/?q=a%2Fb`);
  });
});

describe('without JavaScript', () => {
  const javaScriptEnabled = false;

  test('the story reads, and its cause leads to others', async () => {
    const page = await readerAt(story, { javaScriptEnabled });
    expect(await page.locator('article').innerText()).toContain('diff');
    await page.locator('.head').getByRole('link', { name: '코드 결함' }).click();
    expect(await titleOf(page)).toBe('코드 결함');
    expect(await page.getByRole('link', { name: '첫 장애 회고' }).count()).toBeGreaterThan(0);
  });

  test('a question leads to a page that says why it cannot answer, and where to go', async () => {
    const page = await readerAt(`${url}/`, { javaScriptEnabled });
    await page.locator('input[name=q]').fill('롤백');
    await page.getByRole('button', { name: '찾기' }).click();
    expect(page.url()).toBe(`${url}/search/?q=${encodeURIComponent('롤백')}`);
    expect(await page.locator('main').innerText()).toContain('자바스크립트');
    await page.locator('main').getByRole('link', { name: '원인' }).click();
    expect(page.url()).toBe(`${url}/causes/`);
  });
});

describe('on a phone', () => {
  test.each([...readingPages, ...searchPages])('%s fits 360 pixels', async (path) => {
    const page = await readerAt(url + path, { viewport: { width: 360, height: 740 }, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('the line of time stands upright', async () => {
    const page = await readerAt(story, { viewport: { width: 360, height: 740 } });
    expect([await page.locator('svg.across').isVisible(), await page.locator('svg.upright').isVisible()]).toEqual([false, true]);
  });
});

describe('type', () => {
  test('is 17 pixels on a phone and 18 on a desktop, with the leading and the measure of each language', async () => {
    const text = (page: Page) =>
      page
        .locator('.prose > p')
        .first()
        .evaluate((p) => {
          const [style, box] = [getComputedStyle(p), getComputedStyle(p.parentElement as Element)];
          return {
            size: style.fontSize,
            leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
            measure: parseFloat(box.maxInlineSize) / parseFloat(style.fontSize),
            breaks: style.wordBreak,
          };
        });
    const korean = await text(await readerAt(story));
    const english = await text(await readerAt(`${url}/en/retrospectives/first-outage/`));
    const phone = await text(await readerAt(story, { viewport: { width: 360, height: 740 } }));
    expect([korean.size, korean.leading, korean.measure, korean.breaks]).toEqual(['18px', expect.closeTo(1.75), expect.closeTo(36), 'keep-all']);
    expect([english.leading, english.measure]).toEqual([expect.closeTo(1.6), expect.closeTo(32)]);
    expect(phone.size).toBe('17px');
  });
});
