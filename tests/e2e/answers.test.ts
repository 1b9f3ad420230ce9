import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { openQuestion } from '../../bench/search/asking.ts';
import { judge, type Judged } from '../../bench/search/metrics.ts';
import { readQuestions } from '../../bench/search/question.ts';
import { pathIn } from '../../src/i18n/paths.ts';
import { languages } from '../../src/site.config.ts';
import { useFreshPages } from '../setup/fresh-page.ts';

const { url } = inject('site');
const freshPage = useFreshPages();

/** A few of each kind; `npm run bench -- search` asks them all. */
const every = 6;

const questions = readQuestions(join(import.meta.dirname, '../../bench/search/questions.yaml'));

// Floors, well below what the search reaches: a change that breaks it falls through, one that shifts a few results does not.
describe.each(languages)('of the questions in %s', (lang) => {
  test('each finds something, and most find the right post first', async () => {
    const page = await freshPage();
    const judged: (Judged & { question: string })[] = [];
    for (const { question, answers } of questions.filter((one) => one.lang === lang).filter((_, index) => index % every === 0)) {
      const rows = await openQuestion(page, url + pathIn(lang, '/search/'), question);
      const found = rows.map(({ slug }) => slug);
      judged.push({ ...judge(found, answers), question });
    }
    expect(judged.filter(({ isUnanswered }) => isUnanswered).map(({ question }) => question)).toEqual([]);
    expect(judged.filter(({ successAt1 }) => successAt1).length).toBeGreaterThanOrEqual(judged.length / 2);
  });
});
