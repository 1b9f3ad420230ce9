import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { count, results, searchers } from '../setup/search-page.ts';

const { url } = inject('site');
const freshPage = useFreshPages();
const searcherAt = searchers(freshPage);

test('without scripts the page says why nothing is answered, and leads on', async () => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.goto(`${url}/search/`);
  await page.locator('input[name=q]').fill('롤백');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=/);
  expect(await page.locator('main').innerText()).toContain('자바스크립트가 꺼져 있어서예요');
  for (const name of ['원인', '태그', '배운 점']) expect(await page.locator('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
});

describe('the nearest causes and tags', () => {
  const suggestions = (page: Page) => page.locator('[data-suggestions] a');

  test('are suggested where at most three results are found, and not where there are more', async () => {
    const deploy = `q=${encodeURIComponent('배포')}`;
    const searches = [
      `q=${encodeURIComponent('동시통역사들도')}`,
      `${deploy}&type=retrospective&year=2021`,
      `${deploy}&cause=unheard-of`,
      deploy,
      'cause=code-defect',
    ];
    const seen: { isFew: boolean; isShown: boolean; isAsked: boolean }[] = [];
    for (const search of searches) {
      const page = await searcherAt(`${url}/search/?${search}`);
      await results(page);
      seen.push({ isFew: (await count(page)) <= 3, isShown: await suggestions(page).first().isVisible(), isAsked: search.startsWith('q=') });
    }
    for (const { isFew, isShown, isAsked } of seen) expect(isShown).toBe(isFew && isAsked);
    expect(new Set(seen.map(({ isShown }) => isShown))).toEqual(new Set([true, false]));
  });

  test('are at most three of each, have their names, and lead to what has them', async () => {
    const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('동시통역사들도')}`);
    await results(page);
    const links = await suggestions(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const name of ['cause', 'tag']) {
      const own = links.filter((href) => href.startsWith(`/search/?${name}=`));
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(3);
    }
    const label = await suggestions(page).first().innerText();
    await suggestions(page).first().click();
    await page.waitForURL(url + links[0]);
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('[data-chips] button').first().innerText()).toContain(label);
  });
});

test('a slip of the pen is looked up as what it was meant to be, and told', async () => {
  const page = await searcherAt(`${url}/en/search/?q=databse+deletion`);
  expect((await results(page))[0]?.slug).toBe('gitlab-2017-database-deletion');
  expect(await page.locator('[data-corrections]').innerText()).toContain('database');
  const korean = await searcherAt(`${url}/search/?q=${encodeURIComponent('롤벡')}`);
  await results(korean);
  expect(await korean.locator('[data-corrections]').innerText()).toContain('롤백');
});

test('a word that the vocabulary knows is taken for no slip, though no post has it', async () => {
  const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('레디스 장애')}`);
  await results(page);
  expect(await page.locator('[data-corrections]').innerText()).toBe('');
  expect(await page.getByText('딱 맞는 글은 없어요.').isVisible()).toBe(true);
});
