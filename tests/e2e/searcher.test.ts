import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { box, count, results } from '../setup/search-page.ts';

const { url } = inject('site');
const fixture = inject('fixture');
const freshPage = useFreshPages();

/** A fresh searcher at an address. */
async function searcherAt(address: string): Promise<Page> {
  const page = await freshPage();
  await page.goto(address);
  return page;
}

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
  const page = await searcherAt(`${url}/search/?cause=code-defect&type=lesson`);
  await results(page);
  const removing = page.locator('[data-chips] button');
  await removing.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => removing.count()).toBe(1);
  expect(await removing.first().evaluate((button) => button === document.activeElement)).toBe(true);
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

describe('the page that a result opens', () => {
  const question = `/search/?q=${encodeURIComponent('동시통역사들도')}`;
  const marked = (page: Page) => page.evaluate(() => scrollY > 0);

  test('is the plain place, and the matches are marked there', async () => {
    const page = await searcherAt(url + question);
    await results(page);
    const link = page.locator('[data-slug=first-outage] .title a').first();
    const href = await link.getAttribute('href');
    expect(href).not.toContain(':~:');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    expect(await link.getAttribute('href')).toBe(href);
    await opened.waitForLoadState();
    expect(await marked(opened)).toBe(true);
    await link.click();
    await page.waitForURL(/first-outage/);
    expect(await page.evaluate(() => location.pathname + location.hash)).toBe(href);
    expect(await marked(page)).toBe(true);
  });

  test.each([
    ['a click', {}],
    ['a click with Ctrl', { modifiers: ['ControlOrMeta'] as 'ControlOrMeta'[] }],
    ['the middle button', { button: 'middle' as const }],
  ])('is opened at its matches by %s', async (_, how) => {
    const page = await searcherAt(url + question);
    await results(page);
    const link = page.locator('[data-slug=first-outage] .title a').first();
    const followed = link.evaluate(
      (one) =>
        new Promise<string>((found) => {
          for (const kind of ['click', 'auxclick']) document.addEventListener(kind, () => found(one.getAttribute('href') ?? ''), { once: true });
        }),
    );
    await link.click({ ...how, noWaitAfter: true });
    expect(decodeURIComponent(await followed)).toMatch(/^\/retrospectives\/first-outage\/#회고-회의:~:text=.*동시통역사들도/);
  });

  test('is the plain place in a browser that knows no such directives', async () => {
    const page = await freshPage();
    await page.addInitScript(() => delete (Document.prototype as { fragmentDirective?: unknown }).fragmentDirective);
    await page.goto(url + question);
    await results(page);
    const link = page.locator('[data-slug=first-outage] .title a').first();
    await link.evaluate((one) => one.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    expect(await link.getAttribute('href')).not.toContain(':~:');
  });
});

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
