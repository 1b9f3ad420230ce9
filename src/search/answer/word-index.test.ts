import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import { packSorted } from './sorted-words.ts';
import { pack, type Posting } from './postings.ts';
import { changeTo, countLetter, openWordIndex, type ChunkContent, type WordIndex } from './word-index.ts';

const counts = (...all: number[]) => all.map(countLetter).join('');

/** An index of two meanings and five words, in two chunks. */
const index: WordIndex = {
  languages: ['ko', 'en'],
  stems: packSorted(['delet', 'outag', 'server', '배포', '장애']),
  forms: [changeTo('delet', 'deleted'), changeTo('outag', 'outage'), '', '', ''].join(),
  names: [`=${changeTo('deleted', 'delete')}`, '', '', '='].join(),
  counts: [counts(1, 0, 0, 0, 0, 1, 1), counts(1, 0, 2, 0, 150, 0, 0)],
  weights: [0.9, 0.3],
  chunks: [4, 3],
  folder: 'words/aa',
};
const postings = (...records: number[]): number[] => pack(records.map((record) => ({ record, impact: 1 })));
const files: Record<string, ChunkContent> = {
  'words/aa/0.json': [
    { in: [postings(1), postings(4)], meaning: { stems: ['outag', '장애'], of: { name: 'tag', value: 'outage' } } },
    { meaning: { stems: [] } },
    { in: [[], postings(0, 8)], names: [[1], [0, 'server']] },
    {},
  ],
  'words/aa/1.json': [{ in: [[], postings(2)] }, { in: [postings(3), []] }, { in: [postings(4), []], names: [[0]] }],
};

/** The index, and the files that were fetched for it. */
function opened(fetchChunk = async (file: string) => files[file]!) {
  const fetched: string[] = [];
  const words = openWordIndex(index, (file) => {
    fetched.push(file);
    return fetchChunk(file);
  });
  return { words, fetched };
}

async function recordsOf(lang: string, ...terms: string[]) {
  const { words } = opened();
  await words.load(terms);
  return [...words.postingsOf(terms, lang)].map(([term, { postings: list }]) => [term, ...list.map(({ record }) => record)]);
}

describe('an open index', () => {
  test('knows how each term is written and how many records of all languages have it, and fetches nothing for it', () => {
    const { words, fetched } = opened();
    expect(words.terms.get('delet')).toEqual({ word: 'deleted', count: 2 });
    expect(words.terms.get('server')).toEqual({ word: 'server', count: 150 });
    expect(words.terms.get('장애')).toEqual({ word: '장애', count: 1 });
    expect(words.terms.get('#0')).toEqual({ word: '#0', count: 2 });
    expect(fetched).toEqual([]);
  });

  test('has the terms of the first language first, and none that no record has', () =>
    expect([...opened().words.terms.keys()]).toEqual(['#0', '배포', '장애', 'delet', 'server']));

  test('knows the stems of names, each with a word that has it', () =>
    expect([...opened().words.stems]).toEqual([
      ['delet', 'delete'],
      ['outag', 'outage'],
      ['장애', '장애'],
    ]));

  test('knows what meanings weigh', () => expect([0, 1, 2].map(opened().words.weightOf)).toEqual([0.9, 0.3, 0]));

  test('gives the records of each term in a language, in whichever file they are', async () => {
    expect(await recordsOf('en', '#0', 'delet', 'server', '장애')).toEqual([['#0', 4], ['delet', 0, 8], ['server', 2], ['장애']]);
    expect(await recordsOf('ko', '#0', 'delet', '배포', '장애')).toEqual([['#0', 1], ['delet'], ['배포', 3], ['장애', 4]]);
  });

  test('has nothing of a term that it does not know', async () => {
    const { words, fetched } = opened();
    await words.load(['zebra', '', 'deleted', '#7', '#x']);
    expect(words.postingsOf(['zebra'], 'en').get('zebra')?.postings).toEqual([]);
    expect(fetched).toEqual([]);
  });

  test('tells names and meanings once they are loaded', async () => {
    const { words } = opened();
    expect([words.namesOf('delet'), words.meaningOf(0)]).toEqual([undefined, undefined]);
    await words.load(['delet']);
    expect(words.namesOf('delet')).toEqual([
      { concept: 1, stems: ['delet'] },
      { concept: 0, stems: ['delet', 'server'] },
    ]);
    expect(words.namesOf('outag')).toEqual([]);
    expect(words.meaningOf(0)).toEqual({ weight: 0.9, stems: ['outag', '장애'], of: { name: 'tag', value: 'outage' } });
    expect(words.meaningOf(7)).toBeUndefined();
  });

  test('fetches a file when it is needed, and once', async () => {
    const { words, fetched } = opened();
    await Promise.all([words.load(['delet', '#1']), words.load(['#0'])]);
    expect(fetched).toEqual(['words/aa/0.json']);
    await words.load(['delet', '장애']);
    expect(fetched).toEqual(['words/aa/0.json', 'words/aa/1.json']);
  });

  test('fails where a file cannot be fetched, and asks again the next time', async () => {
    let isOnline = false;
    const { words, fetched } = opened(async (file) => (isOnline ? files[file]! : Promise.reject(new Error('offline'))));
    await expect(words.load(['server', 'delet'])).rejects.toThrow('offline');
    isOnline = true;
    await words.load(['server']);
    expect(words.postingsOf(['server'], 'en').get('server')?.postings).toHaveLength(1);
    expect(fetched).toEqual(['words/aa/1.json', 'words/aa/0.json', 'words/aa/1.json']);
  });
});

test('packed postings are given back, their impact to a fifteenth', async () => {
  const records = fc.uniqueArray(fc.nat(5000)).map((some) => some.sort((a, b) => a - b));
  const list = records.chain((some) =>
    fc.tuple(...some.map((record) => fc.record({ record: fc.constant(record), impact: fc.double({ min: 0, max: 1, noNaN: true }) }))),
  );
  await fc.assert(
    fc.asyncProperty(list, async (given: Posting[]) => {
      const one = { ...index, languages: ['en'], stems: packSorted(['a']), forms: '', names: '', counts: [counts(given.length)], weights: [], chunks: [1] };
      const words = openWordIndex(one, async () => [{ in: [pack(given)] }]);
      await words.load(['a']);
      const back = words.postingsOf(['a'], 'en').get('a')!.postings;
      expect(back.map(({ record }) => record)).toEqual(given.map(({ record }) => record));
      for (const [at, { impact }] of back.entries()) {
        expect(impact).toBeGreaterThan(0);
        expect(Math.abs(impact - given[at]!.impact)).toBeLessThanOrEqual(1 / 15);
      }
    }),
    { seed },
  );
});
