import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { complaints } from '../setup/search-page.ts';

const { url } = inject('site');
const fixture = inject('fixture');
const freshPage = useFreshPages();
const story = '/retrospectives/first-outage/';

/** A page with the quick search open over it. */
async function quickSearchAt(address: string, shortcut = '/'): Promise<Page> {
  const page = await freshPage();
  await page.goto(address);
  await page.keyboard.press(shortcut);
  await page.locator('dialog[open]').waitFor();
  return page;
}

/** A page with the box of the quick search open, whose script comes, or fails to come, when it is told to. */
async function openedBeforeItsScript(): Promise<{ page: Page; arrive: () => void; fail: () => void }> {
  const page = await freshPage();
  const script = Promise.withResolvers<boolean>();
  await page.route('**/quick-search*', async (route) => ((await script.promise) ? route.continue() : route.abort()));
  await page.goto(url + story);
  await page.keyboard.press('/');
  return { page, arrive: () => script.resolve(true), fail: () => script.resolve(false) };
}
const titles = (page: Page) => page.locator('dialog .title a');
const hasFocus = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one === document.activeElement);

test.each(['/', 'Control+k', 'Meta+k'])('%s opens it over a page, with its box ready', async (shortcut) => {
  const page = await quickSearchAt(url + story, shortcut);
  expect(await hasFocus(page, 'dialog input[name=q]')).toBe(true);
  expect(page.url()).toBe(url + story);
});

test.each(['Control+Shift+k', 'Control+Alt+k', 'Meta+Shift+k', 'Alt+/'])('%s is left to the browser', async (shortcut) => {
  const page = await freshPage();
  await page.goto(url + story);
  await page.evaluate(() => addEventListener('keydown', (event) => (document.body.dataset['taken'] = String(event.defaultPrevented))));
  await page.keyboard.press(shortcut);
  expect(await page.locator('body').getAttribute('data-taken')).toBe('false');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('nothing of it is fetched before the shortcut, nor when its key is typed into a text', async () => {
  const page = await freshPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url + story, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
  await page.locator('textarea').pressSequentially('a/b');
  await page.waitForTimeout(300);
  expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);
  await page.locator('textarea').evaluate((text) => text.remove());
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  expect(asked.some((path) => path.includes('/quick-search'))).toBe(true);
});

describe('in it', () => {
  test('the first eight results stand, each with its kind, and all are a link away', async () => {
    const page = await quickSearchAt(url + story);
    await page.keyboard.type('배포');
    await titles(page).first().waitFor();
    expect(await titles(page).count()).toBe(8);
    expect(new Set(await page.locator('dialog .type').allInnerTexts())).not.toContain('');
    await page.getByRole('link', { name: '모든 결과 보기' }).click();
    await page.waitForURL(`${url}/search/?q=${encodeURIComponent('배포')}`);
  });

  test('Enter leads to all results, the arrows to one of them', async () => {
    const page = await quickSearchAt(`${url}/en${story}`);
    await page.keyboard.type('rollback');
    await titles(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page, 'dialog .title a')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await hasFocus(page, 'dialog input[name=q]')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/en/search/?q=rollback`);
  });

  test('what is written in another language only says so', async () => {
    const page = await quickSearchAt(`${fixture.url}/about/`);
    await page.keyboard.type('English');
    await titles(page).first().waitFor();
    expect(await page.locator('dialog li').getByText('영어로만 쓴 글').count()).toBeGreaterThan(0);
    expect(await page.locator('dialog .title a[lang=en]').count()).toBeGreaterThan(0);
  });

  test('a screen reader hears the count, and axe finds nothing', async () => {
    const page = await quickSearchAt(url + story);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.type('배포');
    await titles(page).first().waitFor();
    await page.locator('dialog [role=status]').getByText('건 찾았어요').waitFor({ state: 'attached' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test('where nothing fits well, that is shown, and a screen reader hears it before the count', async () => {
  const page = await quickSearchAt(url + story);
  await page.keyboard.type('배포 블록체인 원장 양자컴퓨터 우주선');
  await titles(page).first().waitFor();
  const near = '딱 맞는 글은 없어요. 가까운 사례예요.';
  await page.locator('dialog p.small').getByText(near).waitFor();
  await expect.poll(() => page.locator('dialog [role=status]').innerText()).toMatch(new RegExp(`^${near} \\d+건 찾았어요\\.$`));
});

test('Escape closes it, the focus is where it was, and it opens again', async () => {
  const page = await freshPage();
  await page.goto(url + story);
  const link = page.locator('main a').first();
  await link.focus();
  for (const shortcut of ['/', 'Control+k']) {
    await page.keyboard.press(shortcut);
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Control+k');
    expect(await page.locator('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('quick-search').waitFor({ state: 'detached' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  }
});

test('what is typed before its script has come stands in its box, and is answered', async () => {
  const { page, arrive } = await openedBeforeItsScript();
  await page.keyboard.type('롤백');
  await page.keyboard.press('Control+k');
  expect(await page.locator('dialog input[name=q]').inputValue()).toBe('롤백');
  arrive();
  await titles(page).first().waitFor();
  expect(await page.locator('dialog').count()).toBe(1);
  expect(await hasFocus(page, 'dialog input[name=q]')).toBe(true);
  await page.keyboard.type(' 배포');
  expect(await page.locator('dialog input[name=q]').inputValue()).toBe('롤백 배포');
});

test('a question that is sent off before its script has come leads to all results', async () => {
  const page = await freshPage();
  await page.route('**/quick-search*', () => undefined);
  await page.goto(`${url}/en${story}`);
  await page.keyboard.press('/');
  await page.keyboard.type('rollback');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}/en/search/?q=rollback`);
});

test('where it is closed before its script has come, it stays closed, and opens again', async () => {
  const { page, arrive } = await openedBeforeItsScript();
  await page.keyboard.press('Escape');
  await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
  arrive();
  await page.locator('quick-search').waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  expect(await hasFocus(page, 'dialog input[name=q]')).toBe(true);
});

test('where it is closed and opened again before its script has come, one box is left, with what is typed', async () => {
  const { page, arrive } = await openedBeforeItsScript();
  await page.keyboard.press('Escape');
  await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
  await page.keyboard.press('/');
  await page.keyboard.type('롤백');
  arrive();
  await titles(page).first().waitFor();
  expect(await page.locator('dialog').count()).toBe(1);
  expect(await page.locator('dialog input[name=q]').inputValue()).toBe('롤백');
});

test.each(['/', '/search/', '/404.html'])('on %s, which has a box of its own, the shortcut leads there', async (path) => {
  const page = await freshPage();
  await page.goto(url + path);
  await page.keyboard.press('Control+k');
  expect(await hasFocus(page, 'main input[name=q]')).toBe(true);
  expect(await page.locator('dialog').count()).toBe(0);
});

describe('where its script cannot be fetched', () => {
  test('the shortcut leads to the search page', async () => {
    const page = await freshPage();
    await page.route('**/quick-search*', (route) => route.abort());
    await page.goto(`${url}/en${story}`);
    await page.keyboard.press('/');
    await page.waitForURL((address) => address.pathname === '/en/search/');
  });

  test('so does what was typed in the meantime', async () => {
    const { page, fail } = await openedBeforeItsScript();
    await page.keyboard.type('롤백');
    fail();
    await page.waitForURL(`${url}/search/?q=${encodeURIComponent('롤백')}`);
  });

  test('a reader who has closed it stays where they are', async () => {
    const { page, fail } = await openedBeforeItsScript();
    await page.keyboard.press('Escape');
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    const failed = page.waitForEvent('requestfailed');
    fail();
    await failed;
    await page.waitForTimeout(200);
    expect(page.url()).toBe(url + story);
  });
});

test('where the index is missing, it says so plainly and leads to the search page', async () => {
  const page = await freshPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  const complained = complaints(page);
  await page.goto(url + story);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('롤백');
  await page.locator('dialog').getByText('지금은 검색을 쓸 수 없어요.').first().waitFor();
  expect(await page.getByRole('link', { name: '모든 결과 보기' }).isVisible()).toBe(true);
  expect(complained).toEqual([]);
});
