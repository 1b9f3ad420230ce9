import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../words/concepts.ts';
import type { FieldTexts } from './field-texts.ts';
import { buildWordIndex } from './word-index.ts';

const concepts = conceptsOf([
  ['certificate', '인증서'],
  ['out of memory', 'OOM'],
]);
const build = (...records: FieldTexts[]) => buildWordIndex(records, concepts);

/** How much a term says about each record that has it. */
function impacts(term: string, ...records: FieldTexts[]): Record<number, number> {
  const found = build(...records).find((one) => one.term === term);
  return Object.fromEntries((found?.postings ?? []).map(({ record, impact }) => [record, impact]));
}
const having = (term: string, ...records: FieldTexts[]) => Object.keys(impacts(term, ...records)).map(Number);

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
  ])('%s: %s', (_, term, text, expected) => expect(having(term, { text: [text] })).toEqual(expected ? [0] : []));

  test('by a verb, where another of its forms tells that it is one', () => {
    expect(having('흐르다', { text: ['전류가 흐른 선'] }, { text: ['전류가 흘렀다'] })).toEqual([0, 1]);
    expect(having('흐르다', { text: ['전류가 흐른 선'] })).toEqual([]);
  });

  test('by a word that is written once, where another of its forms tells it', () =>
    expect(having('경보', { text: ['경보에서'] }, { text: ['경보'] }, { text: ['경보가'] })).toEqual([0, 1, 2]));

  test('by each of its fields, and by each text of a field', () => {
    const record = {
      symptoms: ['red', 'blue'],
      title: ['green'],
      keywords: ['gray'],
      lessons: ['pink'],
      excerpt: ['gold'],
      headings: ['teal'],
      text: ['lime'],
    };
    for (const term of ['red', 'blue', 'green', 'grai', 'pink', 'gold', 'teal', 'lime']) expect(having(term, {}, record), term).toEqual([1]);
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
  ])('in the %s than in the %s', (more, less) => {
    const found = impacts('outag', { [more]: ['outage day'] }, { [less]: ['outage day'] }, other);
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
  test('where it stands more often', () => {
    const found = impacts('outag', { text: ['outage outage outage day'] }, { text: ['outage day day day'] });
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
  test('in a short text than in a long one', () => {
    const found = impacts('outag', { text: ['outage day'] }, { text: [`outage ${'day '.repeat(300)}`] });
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
  test('in two fields than in one', () => {
    const found = impacts('outag', { title: ['outage'], text: ['outage'] }, { title: ['outage'], text: ['calm'] });
    expect(found[0]).toBeGreaterThan(found[1]!);
  });
});

describe('the index', () => {
  test('has its terms in order, with how each is written most often, and the records that have it', () => {
    const index = build({ title: ['Deleted twice'], text: ['deleted, deletes 배포'] }, { text: ['deleted'] }, {});
    expect(index.map(({ term, word, postings }) => [term, word, ...postings.map(({ record }) => record)])).toEqual([
      ['delet', 'deleted', 0, 1],
      ['twice', 'twice', 0],
      ['배포', '배포', 0],
    ]);
  });

  test('of nothing has nothing', () => expect(build()).toEqual([]));
});
