import { describe, expect, test } from 'vitest';
import type { ResultRow } from './asking.ts';
import type { Question } from './question.ts';
import { lessonsTable, qualityTables, targetsTable, timesTable } from './report.ts';
import type { Answers } from './sessions.ts';

const question = (id: string, fields: Partial<Question> = {}): Question => ({ id, question: id, lang: 'en', kind: 'plain', answers: { right: 3 }, ...fields });
const row = (slug: string, fields: Partial<ResultRow> = {}): ResultRow => ({ slug, type: 'retrospective', href: `/${slug}/`, ...fields });
const engine = (name: string, rows: Record<string, ResultRow[]>, milliseconds: number[] = []): Answers => ({
  engine: name,
  rows: new Map(Object.entries(rows)),
  milliseconds: new Map(milliseconds.map((value, index) => [String(index), value])),
  differing: [],
});
const linesOf = (text = ''): string[][] => text.split('\n').map((line) => line.split(/ {2,}/));

describe('the quality', () => {
  const questions = [question('a'), question('b', { kind: 'typo' }), question('c', { lang: 'ko' })];
  const lines = linesOf(qualityTables([engine('own', { a: [row('right')], b: [row('wrong'), row('right')] }), engine('other', {})], questions));

  test('is told for each language, kind and engine, and for all kinds', () => {
    expect(lines).toContainEqual(['plain', 'own', '1', '1.000', '1.000', '1.000', '1.000', '0.0 %']);
    expect(lines).toContainEqual(['typo', 'own', '1', '0.000', '0.500', '1.000', '0.631', '0.0 %']);
    expect(lines).toContainEqual(['all', 'own', '2', '0.500', '0.750', '1.000', '0.815', '0.0 %']);
    expect(lines).toContainEqual(['all', 'other', '2', '0.000', '0.000', '0.000', '0.000', '100.0 %']);
  });
});

test('the targets are those of which something was asked, and judge the first engine', () => {
  const questions = [question('a'), question('b', { kind: 'typo' })];
  const lines = linesOf(targetsTable([engine('own', { a: [row('right')], b: [row('wrong')] }), engine('other', { a: [row('right')] })], questions));
  expect(lines.slice(2)).toEqual([
    ['no answer', '0.000', '0.500', '≤ 0.00', 'met'],
    ['nDCG at 10, en', '0.500', '0.500', '≥ 0.75', 'not met'],
    ['success at 1, typo', '0.000', '0.000', '≥ 0.85', 'not met'],
  ]);
});

describe('a lesson that answers', () => {
  const lesson = row('right', { type: 'lesson', href: '/right/#lesson-flags' });
  const named = question('a', { lessons: ['right#flags'] });
  const shareOf = (rows: ResultRow[]) => linesOf(lessonsTable(engine('own', { a: rows }), [named, question('b')])).at(-1);

  test('is seen among the first three', () => expect(shareOf([row('x'), row('right'), lesson])).toEqual(['en', '1', '1', '1.000']));
  test('is not seen below', () => expect(shareOf([row('x'), row('y'), row('right'), lesson])).toEqual(['en', '1', '0', '0.000']));
  test('is told apart from others of its post', () => expect(shareOf([{ ...lesson, href: '/right/#lesson-red-flags' }])).toEqual(['en', '1', '0', '0.000']));
  test('is not told of where no question names one', () => expect(lessonsTable(engine('own', {}), [question('b')])).toBeUndefined());
});

describe('the times', () => {
  const options = { to: 'stock', patience: 100, most: 1.5 };

  test('stand beside those of another engine, with the wait and without', () => {
    const lines = linesOf(timesTable([engine('own', {}, [140, 120]), engine('stock', {}, [110])], options));
    expect(lines).toContainEqual(['own', '120', '140', '1.27', '40', '4.00', 'met']);
    expect(lines).toContainEqual(['stock', '110', '110', '1.00', '10', '1.00']);
  });

  test('stand alone where it took no part', () => {
    expect(linesOf(timesTable([engine('own', {}, [140])], options))).toContainEqual(['own', '140', '140', 'unknown', '40', 'unknown']);
  });
});
