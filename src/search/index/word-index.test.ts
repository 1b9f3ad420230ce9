import { describe, expect, test } from 'vitest';
import { openWordIndex } from '../answer/word-index.ts';
import { conceptsOf } from '../words/concepts.ts';
import { buildWordIndex, type FieldTexts } from './word-index.ts';

const concepts = conceptsOf([
  ['certificate', '인증서'],
  ['out of memory', 'OOM'],
]);
const build = (...records: FieldTexts[]) => buildWordIndex(records, concepts);

/** How much a term says about each record that has it. */
async function impacts(term: string, ...records: FieldTexts[]): Promise<Record<number, number>> {
  const { chunks, ...words } = build(...records);
  const files = chunks.map(({ first }, file) => ({ first, file: String(file) }));
  const found = await openWordIndex({ ...words, chunks: files }, async (file) => chunks[Number(file)]!.content).postingsOf([term]);
  return Object.fromEntries((found.get(term)?.postings ?? []).map(({ record, impact }) => [record, impact]));
}
const having = async (term: string, ...records: FieldTexts[]) => Object.keys(await impacts(term, ...records)).map(Number);

describe('a record is found', () => {
  test.each<[string, string, string, boolean]>([
    ['by a word of its text', 'outag', 'An outage.', true],
    ['by the stem of a word', 'delet', 'They deleted it.', true],
    ['by a Korean word without its particle', '장애', '장애에서 배웠다', true],
    ['by a Korean word whose particle is in doubt', '장애', '장애가 났다. 장애 보고. 장애 대응.', true],
    ['by the parts of a compound', '장애', '서버장애. 서버 장애. 서버 장애.', true],
    ['by the compound', '서버장애', '서버장애. 서버 장애. 서버 장애.', true],
    ['by the parts of an error’s name', 'memori', 'OutOfMemoryError', true],
    ['by a concept', '#0', '인증서가 만료됐다', true],
    ['by a phrase', '#1', 'it ran out of memory', true],
    ['by no half of a phrase', '#1', 'memory', false],
    ['by no word that only asks', 'the', 'the outage', false],
  ])('%s: %s', async (_, term, text, expected) => expect(await having(term, { text: [text] })).toEqual(expected ? [0] : []));

  test('by each of its fields, and by each text of a field', async () => {
    const record = {
      symptoms: ['red', 'blue'],
      title: ['green'],
      keywords: ['gray'],
      lessons: ['pink'],
      excerpt: ['gold'],
      headings: ['teal'],
      text: ['lime'],
    };
    for (const term of ['red', 'blue', 'green', 'grai', 'pink', 'gold', 'teal', 'lime']) expect(await having(term, {}, record), term).toEqual([1]);
  });
});

describe('a word says more', () => {
  const other = { title: ['calm calm'], symptoms: ['calm calm'], text: ['calm calm'] };

  test.each<[keyof FieldTexts, keyof FieldTexts]>([
    ['symptoms', 'lessons'],
    ['symptoms', 'excerpt'],
    ['title', 'lessons'],
    ['title', 'excerpt'],
    ['keywords', 'text'],
    ['lessons', 'text'],
    ['excerpt', 'text'],
    ['headings', 'text'],
  ])('in the %s than in the %s', async (more, less) => {
    const found = await impacts('outag', { [more]: ['outage day'] }, { [less]: ['outage day'] }, other);
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
  test('where it stands more often', async () => {
    const found = await impacts('outag', { text: ['outage outage outage day'] }, { text: ['outage day day day'] });
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
  test('in a short text than in a long one', async () => {
    const found = await impacts('outag', { text: ['outage day'] }, { text: [`outage ${'day '.repeat(300)}`] });
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
  test('in two fields than in one', async () => {
    const found = await impacts('outag', { title: ['outage'], text: ['outage'] }, { title: ['outage'], text: ['calm'] });
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
});

describe('the index', () => {
  const index = build({ title: ['Deleted twice'], text: ['deleted, deletes 배포'] }, { text: ['deleted'] }, {});

  test('has its terms in order, with how each is written most often, and in how many records it is', () => {
    expect(index).toMatchObject({ records: 3, terms: ['delet', 'twice', '배포'], words: ['deleted', '', ''], counts: [2, 1, 1] });
  });

  test('falls into chunks that are not too long, each beginning where the one before ends', () => {
    const records = Array.from({ length: 200 }, (_, at) => ({ text: [Array.from({ length: 60 }, (__, word) => `w${(at * 7 + word) % 500}`).join(' ')] }));
    const { terms, counts, chunks } = build(...records);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.flatMap(({ content }) => content.map((list) => list.length))).toEqual(counts);
    let first = 0;
    for (const chunk of chunks) {
      expect(chunk.first).toBe(first);
      first += chunk.content.length;
    }
    expect(first).toBe(terms.length);
  });

  test('of nothing has nothing', () => expect(build()).toEqual({ records: 0, terms: [], words: [], counts: [], chunks: [] }));
});
