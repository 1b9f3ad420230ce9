import type { Page } from 'playwright-core';

/** A row of a page of results. */
export interface ResultRow {
  slug: string;
  /** What it is, such as `lesson`; empty where the engine knows only posts. */
  type: string;
  href: string;
}

/** Milliseconds after which an answer is given up. */
const limit = 30_000;

/**
 * Opens the address of a question on a search page and reads the results, list after list. Rejects where no answer
 * comes, or the page has an error.
 */
export async function openQuestion(page: Page, searchUrl: string, question: string): Promise<ResultRow[]> {
  await page.goto(`${searchUrl}?q=${encodeURIComponent(question)}`);
  await page
    .waitForFunction(
      () =>
        /\d/.test(document.querySelector('[data-result-count]')?.textContent ?? '') &&
        [...document.querySelectorAll('[data-results]')].every((list) => list.getAttribute('aria-busy') === 'false'),
      undefined,
      { timeout: limit },
    )
    .catch((error: unknown) => {
      throw new Error(`"${question}": no answer came`, { cause: error });
    });
  return readResults(page);
}

/** How a question is put to a search page that is open: letters that arrive, which it answers after a while, or a form that is sent. */
export type Way = 'type' | 'send';

/** What was found, and the milliseconds from the input to the results in the page, in the page's own clock. */
export interface Answered {
  rows: ResultRow[];
  milliseconds: number;
}

/** Asks a search page that is open, all at once, and waits for the results. Rejects where no answer comes. */
export async function askQuestion(page: Page, question: string, way: Way): Promise<Answered> {
  const milliseconds = await page.evaluate(timeAnswer, { question, way, limit });
  return { rows: await readResults(page), milliseconds };
}

/** Runs in the page. A list that is told again to be idle has its results, even where it was busy for no moment that could be seen. */
function timeAnswer({ question, way, limit }: { question: string; way: Way; limit: number }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('main input[name=q]');
  const lists = [...document.querySelectorAll('[data-results]')];
  if (!input || lists.length === 0) throw new Error('no search page');
  return new Promise((answered, failed) => {
    const observer = new MutationObserver(() => {
      if (lists.some((list) => list.getAttribute('aria-busy') === 'true')) return;
      const now = performance.now();
      observer.disconnect();
      clearTimeout(giveUp);
      answered(now - began);
    });
    for (const list of lists) observer.observe(list, { attributeFilter: ['aria-busy'] });
    const giveUp = setTimeout(() => failed(new Error(`"${question}": no answer came`)), limit);
    input.value = question;
    const began = performance.now();
    if (way === 'send') input.form?.requestSubmit();
    else input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const readResults = (page: Page): Promise<ResultRow[]> =>
  page.locator('[data-results] > li').evaluateAll((items) =>
    items.map((item) => ({
      slug: item.getAttribute('data-slug') ?? '',
      type: item.getAttribute('data-type') ?? '',
      href: item.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
