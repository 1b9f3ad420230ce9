import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openQuestion } from './asking.ts';

/** A file that was loaded, and its size when it is sent compressed. */
export interface Loaded {
  path: string;
  gzipped: number;
}

/** What a search page loads. */
export interface SearchBytes {
  /** The page itself. */
  page: Loaded;
  /** What belongs to this site's search: every other file that a page without a search does not load. */
  own: Loaded[];
  /** Pagefind's files, of which each question loads those it needs. */
  pagefind: Loaded[];
}

interface Addresses {
  searchUrl: string;
  /** A page that does not search. */
  otherUrl: string;
  question: string;
}

/** What is loaded to answer a question by somebody who never was here. */
export async function searchBytes(browser: Browser, { searchUrl, otherUrl, question }: Addresses): Promise<SearchBytes> {
  const elsewhere = await loaded(browser, async (page) => void (await page.goto(otherUrl)));
  const all = await loaded(browser, async (page) => void (await openQuestion(page, searchUrl, question)));
  const path = new URL(searchUrl).pathname;
  const page = all.get(path);
  if (!page) throw new Error(`${path} was not loaded`);
  const files = [...all.values()].filter((file) => file !== page && !elsewhere.has(file.path));
  const isPagefind = (file: Loaded): boolean => file.path.includes('/pagefind/');
  return { page, own: files.filter((file) => !isPagefind(file)), pagefind: files.filter(isPagefind) };
}

/** Bytes of all the files. */
export const totalOf = (files: readonly Loaded[]): number => files.reduce((sum, { gzipped }) => sum + gzipped, 0);

/** Everything that is loaded while `visit` goes on in a new profile, by its path. */
async function loaded(browser: Browser, visit: (page: Page) => Promise<void>): Promise<Map<string, Loaded>> {
  const context = await browser.newContext();
  const files: Promise<Loaded>[] = [];
  context.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    files.push(response.body().then((body) => ({ path, gzipped: gzipSync(body).byteLength })));
  });
  try {
    const page = await context.newPage();
    await visit(page);
    await page.waitForLoadState('networkidle');
    return new Map((await Promise.all(files)).map((file) => [file.path, file]));
  } finally {
    await context.close();
  }
}
