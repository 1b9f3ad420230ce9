import { describe, expect, test } from 'vitest';
import { meaning } from '../../../tests/unit/search-samples.ts';
import { conceptsOfMeanings } from '../answer/meaning.ts';
import { openWordIndex } from '../answer/word-index.ts';
import { joinWords } from './joined-words.ts';
import type { BuiltTerm } from './word-index.ts';

const term = (name: string, word: string, ...records: number[]): BuiltTerm => ({
  term: name,
  word,
  postings: records.map((record) => ({ record, impact: 1 })),
});
const meanings = [meaning('outage, 장애, service down'), meaning('rollback, 롤백', { weight: 0.3, of: { name: 'tag', value: 'rollback' } })];
const languages = {
  ko: [term('#0', '#0', 0), term('deploi', 'deploy', 1), term('outag', 'outages', 2), term('장애', '장애', 0, 2)],
  en: [term('#0', '#0', 0, 1), term('deploi', 'deployed', 0), term('outag', 'outages', 1)],
};
const joined = (all: Readonly<Record<string, readonly BuiltTerm[]>> = languages) => joinWords(all, meanings, conceptsOfMeanings(meanings));

function opened(all?: Parameters<typeof joined>[0]) {
  const { index, chunks } = joined(all);
  return openWordIndex({ ...index, folder: 'f' }, async (file) => chunks[Number(/(\d+)\.json$/.exec(file)?.[1])]!);
}

describe('joined words', () => {
  const words = opened();

  test('are known in all languages, as the last of them writes each most often', () =>
    expect(Object.fromEntries(words.terms)).toEqual({
      '#0': { word: '#0', count: 3 },
      deploi: { word: 'deployed', count: 2 },
      outag: { word: 'outages', count: 2 },
      장애: { word: '장애', count: 2 },
    }));

  test('have all stems of names, whether a record has them or not, as the names write them', () =>
    expect(Object.fromEntries(words.stems)).toEqual({
      outag: 'outage',
      장애: '장애',
      servic: 'service',
      down: 'down',
      servicedown: 'servicedown',
      rollback: 'rollback',
      롤백: '롤백',
    }));

  test('lead to their records in each language, to the names that they begin, and to what meanings are', async () => {
    await words.load(['#0', '#1', 'deploi', 'servic']);
    const recordsOf = (name: string, lang: string) =>
      words
        .postingsOf([name], lang)
        .get(name)
        ?.postings.map(({ record }) => record);
    expect([recordsOf('deploi', 'ko'), recordsOf('deploi', 'en'), recordsOf('#0', 'ko'), recordsOf('#0', 'en')]).toEqual([[1], [0], [0], [0, 1]]);
    expect(words.namesOf('servic')).toEqual([{ concept: 0, stems: ['servic', 'down'] }]);
    expect(words.namesOf('deploi')).toEqual([]);
    expect(words.meaningOf(0)).toEqual({ weight: 0.9, stems: ['outag', '장애'] });
    expect(words.meaningOf(1)).toEqual({ weight: 0.3, stems: ['rollback', '롤백'], of: { name: 'tag', value: 'rollback' } });
  });
});

test('chunks are not too long, and hold every entry once', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    term(`w${String(at).padStart(3, '0')}`, '', ...Array.from({ length: at % 50 }, (__, record) => record * 3)),
  );
  const { index, chunks } = joined({ en: many });
  expect(chunks.length).toBeGreaterThan(5);
  for (const chunk of chunks) expect(chunk.length === 1 || JSON.stringify(chunk).length < 2500).toBe(true);
  expect(index.chunks).toEqual(chunks.map(({ length }) => length));
  expect(chunks.flat()).toHaveLength(meanings.length + many.length + conceptsOfMeanings(meanings).stems.size);
});

test('without records and meanings there is nothing', () => {
  const { index, chunks } = joinWords({ ko: [], en: [] }, [], conceptsOfMeanings([]));
  expect([index.stems.shared, index.counts, chunks]).toEqual(['', ['', ''], []]);
  expect(openWordIndex({ ...index, folder: 'f' }, async () => []).terms.size).toBe(0);
});
