import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';

const { url } = inject('site');
const fixture = inject('fixture');
const freshPage = useFreshPages();

/** A fresh searcher at an address. */
async function searcherAt(address: string): Promise<Page> {
  const page = await freshPage();
  await page.goto(address);
  return page;
}

/** What is found, once the answer is there: both lists. */
async function results(page: Page): Promise<{ type: string; slug: string; href: string }[]> {
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

const slugs = async (page: Page) => [...new Set((await results(page)).map(({ slug }) => slug))];
const count = (page: Page) => page.locator('[data-result-count]').innerText().then(Number);

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

describe('filters', () => {
  const box = (page: Page, name: string, value: string) => page.locator(`input[type=checkbox][name=${name}][value=${value}]`);
  const countOf = async (page: Page, name: string, value: string) =>
    Number(
      await page
        .locator('label')
        .filter({ has: box(page, name, value) })
        .locator('[data-count]')
        .innerText(),
    );

  test('a value’s count is what ticking it gives; facets narrow and values of one facet widen', async () => {
    const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}`);
    await results(page);
    const all = await count(page);
    const promised = await countOf(page, 'cause', 'verification-gap');
    expect(promised).toBeLessThan(all);
    await box(page, 'cause', 'verification-gap').check();
    await expect.poll(() => count(page)).toBe(promised);
    expect(await countOf(page, 'cause', 'verification-gap')).toBe(promised);
    expect(page.url()).toContain('cause=verification-gap');

    await box(page, 'cause', 'observability-gap').check();
    await expect.poll(() => count(page)).toBeGreaterThan(promised);
    await box(page, 'type', 'lesson').check();
    await expect.poll(() => page.locator('[data-results] > li:not([data-type=lesson])').count()).toBe(0);
  });

  test('a cause and a role meet in the same factor', async () => {
    const page = await searcherAt(`${url}/search/?cause=code-defect&role=detection-gap&type=retrospective`);
    expect(await slugs(page)).not.toContain('first-outage');
  });

  test('an active filter can be taken away, and the browser goes back and forth', async () => {
    const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}&type=lesson`);
    await results(page);
    const filtered = await count(page);
    await page.getByRole('button', { name: '찾는 것: 배운 점 필터 지우기' }).click();
    await expect.poll(() => count(page)).toBeGreaterThan(filtered);
    expect(page.url()).not.toContain('type=');
    await page.goBack();
    await expect.poll(() => count(page)).toBe(filtered);
    expect(await box(page, 'type', 'lesson').isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => count(page)).toBeGreaterThan(filtered);
  });

  test('a facet with fewer than two values stays hidden', async () => {
    const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('동시통역사들도')}`);
    await results(page);
    const groups = await page
      .locator('[data-facet]')
      .evaluateAll((all) =>
        all.map((group) => ({ hidden: group.hasAttribute('hidden'), values: [...group.querySelectorAll('label')].filter((label) => !label.hidden).length })),
      );
    expect(groups.every(({ hidden, values }) => hidden === values < 2)).toBe(true);
    expect(groups.some(({ hidden }) => hidden)).toBe(true);
  });
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

test('a filter of the address stays when a question is typed before the first answer, and an emptied search rests', async () => {
  const page = await searcherAt(`${url}/search/?cause=code-defect`);
  await page.locator('input[name=q]').pressSequentially('diff');
  await page.waitForURL(`${url}/search/?q=diff&cause=code-defect`);
  await results(page);
  await page.locator('input[name=q]').fill('');
  await page.waitForURL(`${url}/search/?cause=code-defect`);
  await page.getByRole('button', { name: /필터 지우기/ }).click();
  await page.waitForURL(`${url}/search/`);
  await page.locator('[data-answer]').waitFor({ state: 'hidden' });
});

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

test('where the index is missing, it says so plainly and leads on', async () => {
  const page = await searcherAt(`${url}/search/`);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('input[name=q]').fill('롤백');
  await page.getByText('지금은 검색을 쓸 수 없어요.').waitFor();
  expect(await page.locator('main').getByRole('link', { name: '원인' }).isVisible()).toBe(true);
});

test('nothing is injected from an address', async () => {
  const page = await searcherAt(
    `${url}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&cause=${encodeURIComponent('<script>alert(1)</script>')}`,
  );
  await results(page);
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
});
