import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import { openWordIndex, pack, type ChunkContent, type Posting, type WordIndex } from './word-index.ts';

/** An index of five terms in two files. */
const index: WordIndex = {
  records: 9,
  terms: ['#0', 'delet', 'server', '배포', '장애'],
  words: ['', 'deleted', '', '', ''],
  counts: [1, 2, 1, 1, 1],
  chunks: [
    { first: 0, file: 'a.json' },
    { first: 3, file: 'b.json' },
  ],
};
const postings = (...records: number[]): Posting[] => records.map((record) => ({ record, impact: 1 }));
const files: Record<string, ChunkContent> = {
  'a.json': [postings(1), postings(0, 8), postings(2)].map(pack),
  'b.json': [postings(3), postings(4)].map(pack),
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

describe('an open index', () => {
  test('knows how each term is written and how many records have it, and fetches nothing for it', () => {
    const { words, fetched } = opened();
    expect(words.terms.get('delet')).toEqual({ word: 'deleted', count: 2 });
    expect(words.terms.get('장애')).toEqual({ word: '장애', count: 1 });
    expect(words.terms.get('#0')).toEqual({ word: '#0', count: 1 });
    expect(fetched).toEqual([]);
  });

  test('gives the records of each term, in whichever file they are', async () => {
    const found = await opened().words.postingsOf(['#0', 'delet', 'server', '배포', '장애']);
    expect([...found].map(([term, { postings: list }]) => [term, ...list.map(({ record }) => record)])).toEqual([
      ['#0', 1],
      ['delet', 0, 8],
      ['server', 2],
      ['배포', 3],
      ['장애', 4],
    ]);
  });

  test('has nothing of a term that it does not know', async () => {
    const { words, fetched } = opened();
    expect((await words.postingsOf(['zebra', '', 'deleted'])).size).toBe(0);
    expect(fetched).toEqual([]);
  });

  test('fetches a file when it is needed, and once', async () => {
    const { words, fetched } = opened();
    await Promise.all([words.postingsOf(['delet', 'server']), words.postingsOf(['#0'])]);
    expect(fetched).toEqual(['a.json']);
    await words.postingsOf(['server', '장애']);
    expect(fetched).toEqual(['a.json', 'b.json']);
  });

  test('fails where a file cannot be fetched, and asks again the next time', async () => {
    let isOnline = false;
    const { words, fetched } = opened(async (file) => (isOnline ? files[file]! : Promise.reject(new Error('offline'))));
    await expect(words.postingsOf(['server', 'delet'])).rejects.toThrow('offline');
    isOnline = true;
    expect((await words.postingsOf(['server'])).size).toBe(1);
    expect(fetched).toEqual(['a.json', 'a.json']);
  });
});

test('packed postings are given back, their impact to a fifteenth', async () => {
  const records = fc.uniqueArray(fc.nat(5000)).map((some) => some.sort((a, b) => a - b));
  const list = records.chain((some) =>
    fc.tuple(...some.map((record) => fc.record({ record: fc.constant(record), impact: fc.double({ min: 0, max: 1, noNaN: true }) }))),
  );
  await fc.assert(
    fc.asyncProperty(list, async (given) => {
      const one = { records: 5001, terms: ['a'], words: [''], counts: [given.length], chunks: [{ first: 0, file: 'f' }] };
      const found = await openWordIndex(one, async () => [pack(given)]).postingsOf(['a']);
      const back = found.get('a')!.postings;
      expect(back.map(({ record }) => record)).toEqual(given.map(({ record }) => record));
      for (const [at, { impact }] of back.entries()) {
        expect(impact).toBeGreaterThan(0);
        expect(Math.abs(impact - given[at]!.impact)).toBeLessThanOrEqual(1 / 15);
      }
    }),
    { seed },
  );
});
