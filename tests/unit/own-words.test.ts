import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownWords } from '../../src/search/answer/known-words.ts';
import { conceptsOfMeanings } from '../../src/search/answer/meaning.ts';
import { planQuestion, termsOfPlan } from '../../src/search/answer/plan.ts';
import { openWordIndex, type ChunkContent } from '../../src/search/answer/word-index.ts';
import { meaningsOf } from '../../src/search/index/meanings.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { buildWordIndex } from '../../src/search/index/word-index.ts';
import type { SearchData } from '../../src/search/answer/record.ts';
import { isStopWord } from '../../src/search/words/stop-words.ts';
import { tokensOf } from '../../src/search/words/tokens.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

const contentDir = join(import.meta.dirname, '../../content');
const meanings = meaningsOf(readVocabulary(contentDir));

/** The index of some texts, and what a question asks of it. */
function searching(texts: readonly string[]) {
  const terms = buildWordIndex(
    texts.map((text) => ({ text: [text] })),
    conceptsOfMeanings(meanings),
  );
  const files = searchFiles({ records: [], words: { ko: terms }, meanings });
  const read = (name: string) => JSON.parse(files.get(name) ?? '') as unknown;
  const index = openWordIndex((read('index.json') as SearchData).words, async (file) => read(file) as ChunkContent);
  const known = knownWords(index);
  return async function find(question: string): Promise<{ records: Set<number>; said: string[] }> {
    for (;;) {
      const plan = planQuestion(question, known);
      const lacking = known.takeLacking();
      await index.load([...lacking, ...termsOfPlan(plan)]);
      if (lacking.length > 0) continue;
      const postings = [...index.postingsOf(termsOfPlan(plan), 'ko').values()].flatMap((term) => term.postings);
      return { records: new Set(postings.map(({ record }) => record)), said: plan.units.map(({ said }) => said) };
    }
  };
}

test.each(['ko', 'en'])('the words of a text in "%s" find it: they are read alike in texts and in questions', async (lang) => {
  const texts = globSync(`retrospectives/*/${lang}.mdx`, { cwd: contentDir }).map((file) => readFileSync(join(contentDir, file), 'utf8'));
  const placesOf = new Map<string, Set<number>>();
  for (const [at, text] of texts.entries()) for (const { word } of tokensOf(text)) placesOf.set(word, (placesOf.get(word) ?? new Set()).add(at));
  const find = searching(texts);
  const lost: string[] = [];
  for (const [word, places] of placesOf) {
    const { records, said } = await find(word);
    if (!said.every(isStopWord) && [...places].some((place) => !records.has(place))) lost.push(word);
  }
  expect(placesOf.size).toBeGreaterThan(1000);
  // Particles that stand apart, and words whose only other form says what they may be.
  expect(lost.length / placesOf.size, lost.join(' ')).toBeLessThan(0.01);
});
