import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/site.config.ts';
import { askQuestion, openQuestion, type ResultRow } from './asking.ts';
import type { Question } from './question.ts';

/** A search whose pages are served. */
export interface Engine {
  name: string;
  /** Address of its page for readers of a language. */
  pageUrl(lang: Language): string;
  /** Whether the address of its page is opened for each question, on which what is found may depend; else its page stays open. */
  opens: boolean;
}

/** What an engine answered, by the id of each question. */
export interface Answers {
  engine: string;
  rows: Map<string, ResultRow[]>;
  /** From the input to the results, warm. */
  milliseconds: Map<string, number>;
  /** Questions that found something else when they were typed after all others than at first. */
  differing: string[];
}

/**
 * Asks every engine every question: first each question once, to judge what is found and to warm the engine, then each
 * once more, to take the time, of all engines in turn, since a machine grows slower and faster. Rejects where a page
 * has an error or does not answer.
 */
export async function askAll(browser: Browser, engines: readonly Engine[], questions: readonly Question[]): Promise<Answers[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(`${error.page()?.url()}: ${error.error().message}`));
  try {
    const sessions: Session[] = [];
    for (const engine of engines) sessions.push(await warm(engine, questions, () => context.newPage()));
    for (const question of questions) {
      for (const { answers, pages } of sessions) {
        const { rows, milliseconds } = await askQuestion(pages.get(question.lang)!, question.question, 'type');
        answers.milliseconds.set(question.id, milliseconds);
        if (JSON.stringify(rows) !== JSON.stringify(answers.rows.get(question.id))) answers.differing.push(question.question);
      }
    }
    if (errors.length > 0) throw new Error([...new Set(errors)].join('\n'));
    return sessions.map(({ answers }) => answers);
  } finally {
    await context.close();
  }
}

interface Session {
  answers: Answers;
  /** The page that is open for each language of the questions. */
  pages: ReadonlyMap<Language, Page>;
}

async function warm(engine: Engine, questions: readonly Question[], newPage: () => Promise<Page>): Promise<Session> {
  const answers: Answers = { engine: engine.name, rows: new Map(), milliseconds: new Map(), differing: [] };
  const opening = await newPage();
  const pages = new Map<Language, Page>();
  for (const { id, lang, question } of questions) {
    const opened = engine.opens ? await openQuestion(opening, engine.pageUrl(lang), question) : undefined;
    const page = pages.get(lang) ?? (await openPage(await newPage(), engine.pageUrl(lang)));
    pages.set(lang, page);
    const { rows } = await askQuestion(page, question, 'send');
    answers.rows.set(id, opened ?? rows);
  }
  await opening.close();
  return { answers, pages };
}

async function openPage(page: Page, url: string): Promise<Page> {
  await page.goto(url);
  // Another engine's page says when it has its index; this site's own fetches it when it is asked.
  await page.locator('html:not([data-engine]), html[data-ready]').waitFor({ state: 'attached' });
  return page;
}
