import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { answered, complaints, count, results } from '../setup/search-page.ts';

const { url } = inject('site');
const freshPage = useFreshPages();
const question = encodeURIComponent('배포');
const unavailable = '지금은 검색을 쓸 수 없어요.';

/** The page says that it cannot search, leads to the browse pages, and is not busy. */
async function expectPlainMessage(page: Page): Promise<void> {
  await page.locator('[data-message]').getByText(unavailable).waitFor();
  expect(await page.locator('main').getByRole('link', { name: '원인', exact: true }).isVisible()).toBe(true);
  expect(await page.locator('[data-results][aria-busy=true]').count()).toBe(0);
  expect(await page.locator('[data-results] > li').count()).toBe(0);
}

describe('where a file of the search is missing, it says so plainly and leads on', () => {
  test.each([
    'search/*.json',
    'search/words/*/*.json',
    'pagefind/*/pagefind.js',
    'pagefind/en/pagefind-entry.json*',
    'pagefind/*/*.pf_meta',
    'pagefind/*/wasm.*',
  ])('%s', async (file) => {
    const page = await freshPage();
    await page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: 'not here' }));
    const complained = complaints(page);
    await page.goto(`${url}/search/?q=${question}`);
    await expectPlainMessage(page);
    expect(complained).toEqual([]);
  });

  test('and it answers again once the file is back', async () => {
    const page = await freshPage();
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto(`${url}/search/?q=${question}`);
    await expectPlainMessage(page);
    await page.unroute('**/search/*.json');
    await page.locator('input[name=q]').fill('롤백');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('[data-message]').innerText()).toBe('');
  });
});

test('where a file is there and cannot be fetched, it says so plainly, and answers again once it can', async () => {
  const page = await freshPage();
  await page.route('**/pagefind/*/wasm.*', (route) => (route.request().method() === 'HEAD' ? route.continue() : route.fulfill({ status: 500 })));
  await page.goto(`${url}/search/?q=${question}`);
  await expectPlainMessage(page);
  await page.unroute('**/pagefind/*/wasm.*');
  await page.locator('input[name=q]').fill('롤백');
  expect((await results(page)).length).toBeGreaterThan(0);
});

test('where WebAssembly is blocked, it says so plainly and leads on', async () => {
  const page = await freshPage();
  await page.addInitScript(() => delete (globalThis as { WebAssembly?: unknown }).WebAssembly);
  const complained = complaints(page);
  await page.goto(`${url}/search/?q=${question}`);
  await expectPlainMessage(page);
  expect(complained).toEqual([]);
});

test('a result whose text cannot be fetched is shown with what is known, beside the others', async () => {
  const page = await freshPage();
  let refused = 0;
  await page.route('**/*.pf_fragment', (route) => (refused++ === 0 ? route.abort() : route.continue()));
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(`${url}/search/?q=${question}`);
  const found = await results(page);
  expect(refused).toBeGreaterThan(1);
  expect(await page.locator('[data-results]:not([data-lang]) > li').count()).toBe(Math.min(10, await count(page)));
  expect(found.every(({ href }) => href.startsWith('/'))).toBe(true);
  for (const title of await page.locator('[data-results] .title a').allInnerTexts()) expect(title).not.toBe('');
  expect(thrown).toEqual([]);
});

test('offline in the middle, the next question says so plainly or is answered from what is there', async () => {
  const page = await freshPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(`${url}/search/?q=${question}`);
  await results(page);
  await page.context().setOffline(true);
  await page.locator('input[name=q]').fill('인증서 만료');
  await page.waitForURL(/%EC%9D%B8/);
  await answered(page);
  expect(thrown).toEqual([]);
});

describe('whatever stands in the address, it is answered or refused in plain words', () => {
  test.each([
    ['a question of 3,000 characters', `q=${'배포 지표 rollback '.repeat(200).slice(0, 3000)}`],
    ['emoji', 'q=🔥 롤백 👩‍💻'],
    ['text from right to left', 'q=שחזור rollback استعادة'],
    ['markup', 'q=<script>alert(1)</script>&tag=<img src=x onerror=alert(1)>&cause="><b>'],
    ['half a character', 'q=롤백%ED%A0%80'],
    ['a broken escape', 'q=%E0%A4%A%&cause=%'],
    ['signs alone', 'q=!?…"\'&type=lesson'],
    ['a template', 'q=${alert(1)}{{7*7}}'],
  ])('%s', async (_, query) => {
    const page = await freshPage();
    const complained = complaints(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${url}/search/?${query.replaceAll('#', '%23')}`);
    await answered(page);
    await page.locator('input[name=q]').press('Enter');
    await answered(page);
    expect(await page.locator('main img, main script:not([src]), main b').count()).toBe(0);
    expect(await page.locator('main').getByRole('link', { name: '태그', exact: true }).isVisible()).toBe(true);
    expect({ complained, dialogs }).toEqual({ complained: [], dialogs: [] });
  });
});
