import { describe, expect, test } from 'vitest';
import { fakeIndex, known, meaning, record } from '../../../tests/unit/search-samples.ts';
import { findInTexts, withFound, withWords } from './text-words.ts';

const words = known('server 장애', [meaning('OOM, 메모리 부족')]);
const records = [record('a'), record('b'), record('c')];
const texts = { [records[0]!.id]: 'xid 79 fallen', [records[2]!.id]: 'xid fallen errors' };
const ask = async (question: string) => {
  const index = fakeIndex(texts);
  return { found: await findInTexts(question, words, index), asked: index.asked };
};

describe('the texts are asked', () => {
  test.each<[string, string, string[]]>([
    ['for a word that is not known', 'server Xid', ['xid']],
    ['for it as it is written, and not for its stem', 'errors', ['errors']],
    ['for it once', 'xid XID xid', ['xid']],
    ['for no word that is known', 'servers 장애가 OOM 메모리', []],
    ['for none that only asks', 'why did this happen', []],
    ['for no single letter', 'x y', []],
    ['for a few, and no more', 'aa bb cc dd ee ff', ['aa', 'bb', 'cc', 'dd']],
    ['for nothing, where nothing is asked', '', []],
  ])('%s: %s', async (_, question, expected) => expect((await ask(question)).asked).toEqual(expected));

  test('and say which have a word', async () => {
    const { found } = await ask('xid 79 zebra');
    expect([...found].map(([stem, ids]) => [stem, ...ids])).toEqual([
      ['xid', 'retrospective/a/en', 'retrospective/c/en'],
      ['79', 'retrospective/a/en'],
    ]);
  });
});

describe('what was found in the texts', () => {
  test('is known as a word, and nothing else changes', async () => {
    const { found } = await ask('xid errors');
    expect(withWords(words, found).terms.get('xid')).toEqual({ word: 'xid', count: 2 });
    expect(withWords(words, found).terms.get('server')).toEqual(words.terms.get('server'));
    expect(words.terms.has('xid')).toBe(false);
  });

  test('is a term of the records that have it, by their numbers', async () => {
    const { found } = await ask('errors xid');
    const terms = withFound(new Map([['server', { postings: [] }]]), found, records);
    expect([...terms].map(([term, { postings }]) => [term, ...postings.map(({ record: number }) => number)])).toEqual([
      ['server'],
      ['error', 2],
      ['xid', 0, 2],
    ]);
  });

  test('is nothing, where nothing was', async () => {
    const { found } = await ask('zebra');
    expect(withWords(words, found)).toBe(words);
    expect(withFound(new Map(), found, records).size).toBe(0);
  });
});
