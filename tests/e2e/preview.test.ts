import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useFreshPages } from '../setup/fresh-page.ts';
import { startPreview } from '../setup/preview.ts';
import { post, siteOf } from '../setup/small-site.ts';

const newPage = useFreshPages();

describe('the live preview', () => {
  test('says over the page and in the terminal what is wrong, while it is wrong', async () => {
    const site = await siteOf({
      'retrospectives/one/ko.mdx': post('하나', 'severity: 9\n'),
      'retrospectives/two/ko.mdx': post('둘'),
    });
    const preview = await startPreview(site);
    const page = await newPage();
    const overlay = page.locator('vite-error-overlay');

    await page.goto(`${preview.url}/retrospectives/`);
    await overlay.waitFor();
    await expect
      .poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent ?? ''), { timeout: 10_000 })
      .toMatch(/one\/ko\.mdx:5:11\s+error\s+schema\s+severity: 9/);
    expect(preview.output()).toMatch(/one\/ko\.mdx:5:11 {2}error {2}schema {2}severity: 9/);

    await writeFile(join(site.CONTENT_DIR, 'retrospectives/one/ko.mdx'), post('하나', 'severity: 1\n'));
    await overlay.waitFor({ state: 'detached' });
    const other = await newPage();
    // What is right is known a moment before it is shown: until then there is no such page.
    await expect
      .poll(async () => [(await other.goto(`${preview.url}/retrospectives/one/`))?.status(), await other.locator('main h1').first().innerText()], {
        timeout: 10_000,
      })
      .toEqual([200, '하나']);

    await writeFile(join(site.CONTENT_DIR, 'retrospectives/two/ko.mdx'), post('둘', 'tag: [a]\n'));
    await overlay.waitFor();
    await expect.poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent ?? ''), { timeout: 10_000 }).toContain('did you mean "tags"?');
  });

  test('shows a changed text, drafts included', async () => {
    const site = await siteOf({ 'retrospectives/one/ko.mdx': post('하나', 'draft: true\n') });
    const preview = await startPreview(site);
    const page = await newPage();
    await page.goto(`${preview.url}/retrospectives/one/`);
    await writeFile(join(site.CONTENT_DIR, 'retrospectives/one/ko.mdx'), post('하나', 'draft: true\n') + '\n바뀐 **글**이에요.\n');
    await expect.poll(() => page.locator('main').innerText(), { timeout: 10_000 }).toContain('바뀐 글이에요.');
  });

  test('is searched as it is, drafts included, and says how old its index is', async () => {
    const site = await siteOf({ 'retrospectives/one/ko.mdx': post('하나', 'draft: true\n') + '\n레디스가 멈췄어요.\n' });
    const preview = await startPreview(site);
    const page = await newPage();
    const search = (question: string) => page.goto(`${preview.url}/search/?q=${encodeURIComponent(question)}`);
    const found = () => page.locator('[data-results] > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-slug')));
    await search('레디스 멈춤');
    await expect.poll(found, { timeout: 20_000 }).toEqual(['one']);
    await expect.poll(() => page.locator('index-age').innerText(), { timeout: 10_000 }).toMatch(/미리보기 검색은 \d+초 전에 만든 색인으로 찾아요\./);

    await writeFile(join(site.CONTENT_DIR, 'retrospectives/one/ko.mdx'), post('하나', 'draft: true\n') + '\n카프카가 밀렸어요.\n');
    await expect
      .poll(
        async () => {
          await search('카프카');
          await page.waitForFunction(() => document.querySelector('[data-result-count]')?.textContent);
          return page.locator('[data-results] mark').allInnerTexts();
        },
        { timeout: 60_000, interval: 500 },
      )
      .toContain('카프카가');
  });
});
