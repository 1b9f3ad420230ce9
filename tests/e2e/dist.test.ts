import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn, readText } from '../setup/dist/files.ts';
import { headProblems } from '../setup/dist/head.ts';
import { readHtmlPages, type HtmlPage } from '../setup/dist/html-pages.ts';
import { brokenLinks } from '../setup/dist/links.ts';
import { eventHandlers, inlineScriptBytes } from '../setup/dist/scripts.ts';
import { invalidHtml } from '../setup/dist/validity.ts';
import { publishedWord, unpublishedWords } from '../setup/unpublished-words.ts';

describe.each(['site', 'fixture'] as const)('every page of the %s', (name) => {
  const built = inject(name);
  let pages: ReadonlyMap<string, HtmlPage>;
  beforeAll(() => {
    pages = readHtmlPages(built);
  });

  test('has links that lead somewhere', () => {
    expect(pages.size).toBeGreaterThan(10);
    expect(brokenLinks(built, pages)).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await invalidHtml(built.folder)).toEqual([]);
  });

  test('tells its language, its address and its translations', () => {
    expect([...pages.values()].flatMap((page) => headProblems(page, pages, built.base))).toEqual([]);
  });

  test('holds at most 1 KB of script', () => {
    const heavy = [...pages.values()].filter((page) => inlineScriptBytes(page) > 1024).map((page) => `${page.path}: ${inlineScriptBytes(page)} bytes`);
    expect(heavy).toEqual([]);
    expect([...pages.values()].flatMap(eventHandlers)).toEqual([]);
  });
});

describe('drafts, posts of a later day and the text of withdrawn ones', () => {
  const { folder } = inject('fixture');
  const filesWith = (word: string): string[] => filesIn(folder).filter((file) => `${file}\n${readText(join(folder, file))}`.toLowerCase().includes(word));

  test('are in no file, the search index included', () => {
    const leaks = unpublishedWords().flatMap((word) => filesWith(word).map((file) => `${file} holds "${word}"`));
    expect(leaks).toEqual([]);
  });

  test('would be found if they were', () => {
    const files = filesWith(publishedWord);
    expect(files.filter((file) => file.endsWith('.html'))).not.toEqual([]);
    expect(files.filter((file) => file.startsWith('pagefind/'))).not.toEqual([]);
  });
});
