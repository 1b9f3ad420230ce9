import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { count, results, searchers } from '../setup/search-page.ts';

const { url } = inject('site');
const fixture = inject('fixture');
const freshPage = useFreshPages();
const searcherAt = searchers(freshPage);

const slugs = async (page: Page) => [...new Set((await results(page)).map(({ slug }) => slug))];

describe('the first outage is found', () => {
  test.each([
    ['by its cause', '/search/?cause=code-defect'],
    ['by the role its cause played', '/search/?cause=observability-gap&role=detection-gap'],
    ['by its tag', '/search/?tag=typo'],
    ['by Korean words', `/search/?q=${encodeURIComponent('배포 지표')}`],
    ['by a question as people type it', `/search/?q=${encodeURIComponent('배포하고 지표가 올랐는데 정상인가요')}`],
    ['by English words', '/en/search/?q=typo+rollback'],
    ['in English by Korean words', `/en/search/?q=${encodeURIComponent('오타')}`],
  ])('%s', async (_how, address) => {
    const page = await searcherAt(url + address);
    expect(await slugs(page)).toContain('first-outage');
    expect(await count(page)).toBeGreaterThan(0);
  });
});

test('a question that is typed and an address that is opened give the same results', async () => {
  const typed = await searcherAt(`${url}/search/`);
  await typed.locator('input[name=q]').fill('롤백');
  await typed.keyboard.press('Enter');
  const found = await results(typed);
  expect(typed.url()).toBe(`${url}/search/?q=${encodeURIComponent('롤백')}`);
  const opened = await searcherAt(typed.url());
  expect(await results(opened)).toEqual(found);
  expect(await opened.locator('input[name=q]').inputValue()).toBe('롤백');
});

test('each result stands once, its link leads to the place, and the count holds both lists', async () => {
  const page = await searcherAt(`${url}/search/?cause=code-defect`);
  const found = await results(page);
  expect(new Set(found.map(({ href }) => href)).size).toBe(found.length);
  expect(found.every(({ href }) => href.startsWith('/retrospectives/'))).toBe(true);
  expect(found.filter(({ type }) => type === 'lesson').every(({ href }) => href.includes('#lesson-'))).toBe(true);
  while (await page.locator('[data-more]').isVisible()) await page.locator('[data-more]').click();
  await expect.poll(() => page.locator('[data-results] > li').count()).toBe(await count(page));
});

test('a result shows the section that matches, with the words marked', async () => {
  const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('동시통역사들도')}`);
  const [found] = (await results(page)).filter(({ slug }) => slug === 'first-outage');
  expect(decodeURIComponent(found?.href ?? '')).toBe('/retrospectives/first-outage/#회고-회의');
  expect(await page.locator('[data-results] mark').first().innerText()).toContain('동시통역사들도');
});

test('what is only in another language follows under its own heading', async () => {
  const page = await searcherAt(`${fixture.url}/search/?type=retrospective&type=article`);
  await results(page);
  const others = page.locator('[data-results][data-lang=en] > li');
  expect(await others.count()).toBeGreaterThan(0);
  expect(await page.locator('[data-other-languages] h2').innerText()).toBe('English');
  expect(await others.locator('a').first().getAttribute('href')).toMatch(/^\/retro\/en\//);
});

test('a post without words is found by its title', async () => {
  const page = await searcherAt(`${fixture.url}/search/?q=${encodeURIComponent('글이 없는')}`);
  expect(await slugs(page)).toContain('without-words');
});

test('the address is the state: what was sent off can be gone back to, and what was typed on the way cannot', async () => {
  const page = await searcherAt(`${url}/search/`);
  const input = page.locator('input[name=q]');
  for (const question of ['롤백', '배포']) {
    await input.fill('');
    await input.pressSequentially(question, { delay: 90 });
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/search/?q=${encodeURIComponent(question)}`);
  }
  await page.goBack();
  expect(page.url()).toBe(`${url}/search/?q=${encodeURIComponent('롤백')}`);
  await expect.poll(() => input.inputValue()).toBe('롤백');
  await page.goBack();
  expect(page.url()).toBe(`${url}/search/`);
  await page.locator('[data-answer]').waitFor({ state: 'hidden' });
});

test('the newest incident first is kept in the address, and an unknown order is not heard', async () => {
  const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}&type=retrospective&sort=sideways`);
  await results(page);
  const all = await count(page);
  await page.locator('select[name=sort]').selectOption('newest');
  await page.waitForURL(/&sort=newest$/);
  await results(page);
  const years = async () =>
    (await page.locator('[data-results]:not([data-lang]) > li > p.small').allInnerTexts()).map((context) => Number(/\d{4}$/.exec(context)?.[0] ?? 0));
  expect(await years()).toEqual((await years()).toSorted((a, b) => b - a));
  expect(await count(page)).toBe(all);
});

test('incidents of one year stand by their day', async () => {
  const page = await searcherAt(`${url}/search/?type=retrospective&year=2021`);
  expect(await slugs(page)).toEqual(['roblox-2021-consul', 'facebook-2021-backbone', 'slack-2021-transit-gateway']);
});
