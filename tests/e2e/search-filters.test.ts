import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { box, count, results, searchers } from '../setup/search-page.ts';

const { url } = inject('site');
const fixture = inject('fixture');
const freshPage = useFreshPages();
const searcherAt = searchers(freshPage);

describe('filters', () => {
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
    const slugs = (await results(page)).map(({ slug }) => slug);
    expect(slugs).toContain('azure-2012-leap-day');
    // It has the cause in one factor, and the role in another.
    expect(slugs).not.toContain('first-outage');
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

test('without a question everything that fits is listed, newest incident first, ten at once', async () => {
  const page = await searcherAt(`${fixture.url}/search/?cause=config-change&type=retrospective`);
  const first = await results(page);
  expect(await page.locator('select[name=sort]').isVisible()).toBe(false);
  expect(await page.locator('[data-results]:not([data-lang]) > li').count()).toBe(10);
  await page.locator('[data-more]').click();
  await expect.poll(() => page.locator('[data-results]:not([data-lang]) > li').count()).toBe(20);
  const all = await results(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(all[10]?.href);
  expect(all.slice(0, 10)).toEqual(first.slice(0, 10));
});

test('a filter that no post has is shown as it is, stays while typing, and can be taken away with the others', async () => {
  const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}&cause=unheard-of&type=lesson`);
  await results(page);
  expect(await count(page)).toBe(0);
  expect(await page.getByText('맞는 글을 찾지 못했어요').first().isVisible()).toBe(true);
  expect(await page.locator('[data-chips] button').allInnerTexts()).toEqual(['찾는 것: 배운 점 ✕', '원인: unheard-of ✕', '모두 지우기']);
  await page.locator('input[name=q]').fill('롤백');
  await page.waitForURL(/q=%EB%A1%A4%EB%B0%B1.*cause=unheard-of/);
  await page.getByRole('button', { name: '모두 지우기' }).click();
  await page.waitForURL(`${url}/search/?q=${encodeURIComponent('롤백')}`);
  await expect.poll(() => count(page)).toBeGreaterThan(0);
});

test('taking a filter away moves the focus to the next, and from the last to the count', async () => {
  const page = await searcherAt(`${url}/search/?q=${encodeURIComponent('배포')}&cause=code-defect&type=lesson`);
  await results(page);
  const removing = page.locator('[data-chips] button');
  await removing.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => removing.count()).toBe(1);
  expect(await removing.first().evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => removing.count()).toBe(0);
  expect(await page.locator('[data-summary]').evaluate((summary) => summary === document.activeElement)).toBe(true);
});

test('the facets that matter most stand open, the others behind a fold that says how many are chosen', async () => {
  const page = await searcherAt(`${url}/search/?cause=code-defect&tag=rollback&year=2012`);
  await results(page);
  const open = await page.locator('[data-facets] > [data-facet]').evaluateAll((all) => all.map((one) => one.getAttribute('data-facet')));
  expect(open).toEqual(['type', 'cause', 'role', 'mitigation', 'technology']);
  const more = page.locator('[data-more-facets]');
  expect(await more.locator('summary').innerText()).toBe('필터 더 보기 (2개 선택)');
  expect(await box(page, 'tag', 'rollback').isVisible()).toBe(false);
  await more.locator('summary').click();
  expect(await box(page, 'tag', 'rollback').isChecked()).toBe(true);
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

  test('results come first, and a button that says how many filters are active opens them', async () => {
    const page = await freshPage(phone);
    await page.goto(`${url}/search/?cause=code-defect&type=retrospective`);
    await results(page);
    expect(await box(page, 'type', 'lesson').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const button = page.getByRole('button', { name: '필터 2개' });
    const before = await page.locator('[data-results] > li').first().boundingBox();
    await button.click();
    expect(await page.locator('[data-results] > li').first().boundingBox()).toEqual(before);
    await box(page, 'type', 'lesson').check();
    await page.waitForURL(/type=lesson/);
    await results(page);
    await page.getByRole('button', { name: `결과 ${await count(page)}건 보기` }).click();
    expect(await box(page, 'type', 'lesson').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '필터 3개' }).isVisible()).toBe(true);
  });

  test('Escape closes the filters, and the focus is on their button again', async () => {
    const page = await freshPage(phone);
    await page.goto(`${url}/search/?cause=code-defect`);
    await results(page);
    const button = page.getByRole('button', { name: '필터 1개' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-facets]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await box(page, 'type', 'lesson').isVisible()).toBe(false);
  });
});
