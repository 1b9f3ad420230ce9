import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { propertiesOf } from '../../src/schema/component-properties.ts';
import { textComponents, type TextComponent } from '../../src/schema/text-components.ts';
import { useFreshPages } from '../setup/fresh-page.ts';
import { visit } from '../setup/visit.ts';

const { url } = inject('site');
const fixture = inject('fixture').url;
const freshPage = useFreshPages();

const names = Object.keys(textComponents) as TextComponent[];

describe.each(['/components/', '/en/components/'])('the guide at %s', (path) => {
  test('shows every component, with what an author writes and each of its properties', async () => {
    const page = await freshPage({ javaScriptEnabled: false });
    await visit(page, url + path);
    expect(await page.locator('h2').allInnerTexts()).toEqual(names);
    for (const name of names) {
      const section = page.locator(`section[aria-labelledby="${name}"]`);
      expect(await section.locator('pre').first().innerText(), name).toMatch(new RegExp(`<${name}[ >]`));
      expect((await section.locator('.prose').innerText()).trim(), name).not.toBe('');
      expect(await section.locator('dt code').allInnerTexts(), name).toEqual(propertiesOf(name).map((property) => property.name));
    }
  });

  test('shows the entries of the frontmatter that its examples name', async () => {
    const page = await freshPage();
    await visit(page, url + path);
    expect(await page.locator('#timeline li').count()).toBe(3);
    for (const name of ['Lesson', 'Action']) {
      const section = page.locator(`section[aria-labelledby="${name}"]`);
      const shown = await section.locator('.prose li p').first().innerText();
      expect(await section.locator('pre').first().innerText()).toContain(shown);
    }
  });
});

describe('a text with every component', () => {
  const post = `${fixture}/retrospectives/every-construct/`;

  /** The text as a feed has it: without the page around it, its styles and its scripts. */
  async function textAlone(page: Page): Promise<void> {
    await visit(page, post);
    const html = await page.locator('article > .prose').evaluate((prose) => {
      for (const element of prose.querySelectorAll('*')) element.removeAttribute('class');
      return prose.innerHTML;
    });
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><html lang="ko"><title>a</title><article>${html}</article>`);
  }

  test('reads as plain HTML', async () => {
    const page = await freshPage({ javaScriptEnabled: false });
    await textAlone(page);
    const text = await page.locator('article').innerText();
    for (const words of [
      /지우기 전에 이름과 크기를 묻는다\.\s+예방\s+담당 플랫폼 팀\s+완료/,
      /지우기 전에 묻는다\. 더 읽기\s+장애 대응\s+이 배운 점 링크/,
      /참고\s+제목 없는 참고예요\./,
      /한 줄\s+줄 안에 쓴 코드예요\./,
      /배포한 개발자\s+16:05쯤\s+어, 조금 느린데요\?/,
      /db1\s+\$ echo "끝"\s+끝/,
      /터미널\s+Get-Date/,
      /바꾸기 전\s+retries: 10\s+backoff: none\s+바꾼 뒤\s+retries: 3/,
      /영상 보기 \(example\.com에서 열려요\)\s+영상의 설명이에요\./,
      /오류 & 지연: 1, 2\.5, \[16:00 배포\] 9, 8, \[롤백\] 2, 0\. 출처/,
      /지표: 그대로, \[배포\] 갑자기 오름, 치솟았다 돌아옴.*스케치/,
      /여기서 멈춰 보세요\s+그때 보이던 것이에요\.\s+그다음에 일어난 일 보기/,
    ])
      expect(text).toMatch(words);
    expect(await page.locator('svg[role=img] > title').allTextContents()).toEqual(['오류 & 지연', '지표']);
    expect(await page.locator('article [style], article script').count()).toBe(0);
  });

  test('lets its reader decide before it tells what came next, without JavaScript', async () => {
    const page = await freshPage({ javaScriptEnabled: false });
    await textAlone(page);
    const next = page.getByText('그다음에 일어난 일이에요.');
    expect(await next.isVisible()).toBe(false);
    await page.getByText('그다음에 일어난 일 보기').click();
    expect(await next.isVisible()).toBe(true);
  });

  test('is printed with all that is folded', async () => {
    const page = await freshPage();
    await visit(page, post);
    const height = () => page.getByText('그다음에 일어난 일이에요.').evaluate((element) => element.getBoundingClientRect().height);
    expect(await height()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(10);
  });

  test('shows its pictures as built, with their sizes', async () => {
    const page = await freshPage();
    await visit(page, post);
    const pictures = await page.locator('article figure img').evaluateAll((all) =>
      all.map((img) => {
        const { src, width, naturalWidth, alt } = img as HTMLImageElement;
        return { isBuilt: /\/_astro\/[^/]+\.(?:webp|svg)$/.test(src), hasSize: img.hasAttribute('width'), isWhole: naturalWidth > 0, isShown: width > 0, alt };
      }),
    );
    const built = { isBuilt: true, hasSize: true, isWhole: true, isShown: true };
    expect(pictures.map(({ alt, ...rest }) => ({ alt: alt !== '', ...rest }))).toEqual([1, 2, 3].map(() => ({ alt: true, ...built })));
  });
});
