import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { visit } from '../setup/visit.ts';

const { url } = inject('site');
const fixture = inject('fixture');
const freshPage = useFreshPages();

/** A fresh reader at an address. */
async function readerAt(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await freshPage(options);
  await visit(page, address);
  return page;
}

const story = `${url}/retrospectives/first-outage/`;
const titleOf = (page: Page) => page.locator('h1').innerText();
const langOf = (page: Page) => page.locator('html').getAttribute('lang');

describe('the story', () => {
  test('is one link from the home page, and reads in both languages', async () => {
    const page = await readerAt(`${url}/`);
    await page.getByRole('link', { name: '이 정도 상승은 당연하다고 생각했다' }).click();
    await page.waitForURL(story);
    expect([await titleOf(page), await langOf(page)]).toEqual(['첫 장애 회고', 'ko']);
    expect(await page.locator('article').innerText()).toContain('커피를 마시던 오후');

    await page.locator('header a[hreflang=en]').click();
    await page.waitForURL(`${url}/en/retrospectives/first-outage/`);
    expect([await titleOf(page), await langOf(page)]).toEqual(['A First Outage', 'en']);
  });

  test('says at the top that it is retold, and links the original', async () => {
    const page = await readerAt(story);
    const top = page.locator('.head');
    expect(await top.innerText()).toContain('공개 자료로 다시 쓴 글');
    expect(await top.getByRole('link', { name: '원문' }).getAttribute('href')).toBe('https://junojunho.github.io/review-outage/');
    expect(await top.innerText()).toMatch(/읽는 데 \d+분/);
  });

  test('shows a line of time to scale from its data, which reads as a list', async () => {
    const page = await readerAt(story);
    const figure = page.getByRole('figure', { name: '시간의 흐름' });
    expect(await figure.locator('figcaption').innerText()).toBe('16:00 배포 → 22:30 롤백 결정, 약 6시간 30분');
    expect(await figure.locator('li').allTextContents()).toContain('22:30쯤 롤백 결정');
    const dots = await figure.locator('svg.across circle').evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('cx'))));
    const [deployed = 0, , , decided = 0, rolledBack = 0] = dots;
    expect((decided - deployed) / (rolledBack - decided)).toBeCloseTo(6.5, 1);
  });

  test('ends in its record, folded, which a link to a part of it opens', async () => {
    const page = await readerAt(story);
    const record = page.locator('details#record');
    expect(await record.getAttribute('open')).toBeNull();
    await page.goto(`${story}#timeline`);
    await record.locator('#timeline').waitFor({ state: 'visible' });
  });

  test('gives each lesson an address, and copies it', async () => {
    const page = await readerAt(story, { permissions: ['clipboard-read', 'clipboard-write'] });
    const lesson = page.locator('#lesson-explain-with-disproof');
    await lesson.getByRole('link', { name: '이 배운 점 링크' }).hover();
    await page.waitForFunction(() => customElements.get('copy-link'));
    await lesson.getByRole('link', { name: '이 배운 점 링크' }).click();
    await lesson.getByText('복사했어요').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${story}#lesson-explain-with-disproof`);
    expect(page.url()).toBe(`${story}#lesson-explain-with-disproof`);
  });
});

describe('a report', () => {
  test('shows facts, surprise, text, lessons and the rest in this order', async () => {
    const page = await readerAt(`${url}/retrospectives/gitlab-2017-database-deletion/`);
    const headings = await page.locator('article :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));
    const own = ['lessons', 'timeline', 'factors', 'went-well', 'luck', 'actions', 'related', 'sources'];
    expect(headings.slice(-own.length)).toEqual(own);
    expect(await page.locator('#facts .strip dt').allInnerTexts()).toEqual(['영향', '지속 시간', '감지 경로', '복구 방법']);
    expect(await page.locator('article .surprise').isVisible()).toBe(true);
  });
});

describe('the theme', () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follows the system, changes by choice, and the choice is there before anything is painted', async () => {
    const page = await readerAt(story, { colorScheme: 'dark' });
    const dark = await paper(page);
    await page.getByRole('button', { name: '밝은 화면과 어두운 화면 바꾸기' }).click();
    const light = await paper(page);
    expect(light).not.toBe(dark);

    await page.addInitScript(() => {
      const note = () => {
        const { dataset } = document.documentElement;
        if (document.body) dataset['seen'] ??= dataset['theme'] ?? 'none';
      };
      new MutationObserver(note).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${url}/lessons/`);
    expect(await page.locator('html').getAttribute('data-seen')).toBe('light');
    expect(await paper(page)).toBe(light);
  });
});

describe('the contents', () => {
  test('stay beside the text, mark where the reader is, and hold the page’s own sections', async () => {
    const page = await readerAt(story);
    const contents = page.locator('nav.wide');
    const links = contents.getByRole('link');
    expect(await links.allInnerTexts()).toEqual(expect.arrayContaining(['커피를 마시던 오후', '배운 점', '기록 보기', '출처']));
    await contents.getByRole('link', { name: '회고 회의' }).click();
    expect(decodeURIComponent(page.url())).toBe(`${story}#회고-회의`);
    expect(await page.locator('[id="회고-회의"]').evaluate((heading) => Math.round(heading.getBoundingClientRect().top))).toBeLessThan(100);
    expect(await contents.isVisible()).toBe(true);
    expect(await contents.evaluate((nav) => nav.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    const marked = await links.evaluateAll((all) =>
      all.filter((link) => CSS.supports('selector(:target-current)') && link.matches(':target-current')).map((link) => link.textContent),
    );
    const supported = await page.evaluate(() => CSS.supports('selector(:target-current)'));
    expect(marked).toEqual(supported ? ['회고 회의'] : []);
  });

  test('are absent where the post says `toc: false`', async () => {
    const page = await readerAt(`${fixture.url}/articles/without-contents/`);
    expect(await page.locator('nav.wide, details.narrow').count()).toBe(0);
  });

  test('are folded on a phone', async () => {
    const page = await readerAt(story, { viewport: { width: 360, height: 740 } });
    const folded = page.locator('details.narrow');
    expect(await folded.getByRole('link').first().isVisible()).toBe(false);
    await folded.locator('summary').click();
    await folded.getByRole('link', { name: '배운 점' }).click();
    expect(page.url()).toBe(`${story}#lessons`);
  });
});

describe('code', () => {
  test('is copied without the lines that a diff removes', async () => {
    const page = await readerAt(`${fixture.url}/en/retrospectives/english-only/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const block = page
      .locator('copy-code')
      .filter({ has: page.locator('.diff.remove') })
      .first();
    await block.hover();
    await block.getByRole('button', { name: 'Copy' }).click();
    await block.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const kept = await block.locator('.line:not(.diff.remove)').allTextContents();
    expect(copied).toBe(kept.join('\n'));
    expect(await block.locator('.diff.remove').count()).toBeGreaterThan(0);
  });
});

describe('the facts at a glance', () => {
  test.each([320, 390, 768, 1280])('stay in their columns and cut no time of day in two on a screen of %i px', async (width) => {
    const page = await readerAt(`${url}/en/retrospectives/gitlab-2017-database-deletion/`, { viewport: { width, height: 800 } });
    const facts = await page.locator('.strip dd').evaluateAll((all) =>
      all.map((fact) => {
        const text = document.createRange();
        text.selectNodeContents(fact);
        const nodes = [...fact.querySelectorAll('.note')].flatMap((note) => (note.firstChild instanceof Text ? [note.firstChild] : []));
        const times = nodes.flatMap((node) => [...node.data.matchAll(/\d{1,2}:\d{2}/g)].map(({ index, 0: { length } }) => ({ node, index, length })));
        const linesOf = ({ node, index, length }: (typeof times)[number]) => {
          const time = document.createRange();
          time.setStart(node, index);
          time.setEnd(node, index + length);
          return time.getClientRects().length;
        };
        return { over: text.getBoundingClientRect().right - fact.closest('.strip')!.getBoundingClientRect().right, lines: times.map(linesOf) };
      }),
    );
    const linesOfTimes = facts.flatMap(({ lines }) => lines);
    expect(linesOfTimes.length).toBeGreaterThan(2);
    expect(linesOfTimes.filter((lines) => lines !== 1)).toEqual([]);
    for (const { over } of facts) expect(over).toBeLessThan(1);
  });
});

test('an unknown address gives the page that says so, in both languages', async () => {
  const page = await freshPage();
  const response = await page.goto(`${url}/no-such-page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main').innerText()).toMatch(/페이지를 찾을 수 없어요[\s\S]*No such page/);
});

describe('what an author shows in the text', () => {
  test('stands there once, with its address, and the rest below', async () => {
    const page = await readerAt(`${fixture.url}/en/retrospectives/told-in-text/`);
    for (const id of ['timeline', 'lesson-from-frontmatter', 'lesson-written-here', 'action-shown', 'lesson-below']) {
      expect([id, await page.locator(`[id="${id}"]`).count()]).toEqual([id, 1]);
    }
    expect(await page.locator('.prose #lesson-written-here').innerText()).toContain('A lesson may be written here.');
    expect(await page.locator('.prose #lesson-below').count()).toBe(0);
    expect(await page.locator('#record').innerText()).not.toContain('Timeline');
    expect(await page.locator('.prose').getByRole('heading', { name: 'Footnotes' }).count()).toBe(1);
    await page.locator('.prose').getByRole('link', { name: 'only-english' }).click();
    expect(page.url()).toBe(`${fixture.url}/en/tags/only-english/`);
  });
});

test('an old address leads to where the post is now', async () => {
  const page = await readerAt(`${fixture.url}/2020/told/`);
  await page.waitForURL(`${fixture.url}/en/retrospectives/told-in-text/`);
});

describe('a list', () => {
  test('holds 50 a page, and shows a post that is only in the other language, marked', async () => {
    const page = await readerAt(`${fixture.url}/en/retrospectives/`);
    expect(await page.locator('main ol > li').count()).toBe(50);
    await page.getByRole('link', { name: 'Next page' }).click();
    expect(page.url()).toBe(`${fixture.url}/en/retrospectives/page/2/`);
    const korean = page.locator('main ol > li').first();
    expect(await korean.innerText()).toContain('in Korean only');
    expect(await korean.locator('a').first().getAttribute('lang')).toBe('ko');
  });
});
