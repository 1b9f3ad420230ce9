import { describe, expect, test } from 'vitest';
import { conceptsOf } from './concepts.ts';
import { termsOf } from './terms.ts';

const names = [
  ['OOM', 'out of memory', '메모리 부족'],
  ['memory', '메모리'],
  ['rollback', 'roll back', 'revert', '롤백', '되돌리기'],
  ['server failure', '서버 장애', 'S3 장애'],
  ['memory', '기억'],
  ['thread pool', '작업 풀'],
  ['thread pool exhaustion', '작업 풀 고갈', '작업이 없다'],
  ['slow', '느리다'],
  ['slow disk', '느린 디스크'],
];
const concepts = conceptsOf(names);
const mentions = (text: string) => concepts.mentionsIn(termsOf(text, (word) => concepts.stems.has(word)).map(({ stem }) => stem));
const named = (text: string) => mentions(text).map(({ concept }) => concept);

describe('a concept is named', () => {
  test.each([
    ['by a word', 'OOM', [0]],
    ['by any form of it', 'reverted', [2]],
    ['in another language', '롤백', [2]],
    ['by a phrase, and by a word within it', 'killed: out of memory', [0, 1, 4]],
    ['by a phrase in Korean', '메모리 부족', [0, 1]],
    ['by a phrase written together', '서버장애', [3]],
    ['by an English one too', 'outofmemory', [0]],
    ['by any form of a Korean verb', '느려졌는데', [7]],
    ['by a phrase with such a form', '느린 디스크', [8, 7]],
    ['by a phrase that has a particle', '작업이 없어서', [6]],
    ['by every form of a phrase', 'we rolled back', [2]],
    ['with others of the same name', 'memory', [1, 4]],
    ['by no half of a phrase', 'out of disk', []],
    ['by no phrase in another order', 'back roll', []],
    ['by nothing', '', []],
  ])('%s: %s', (_, text, expected) => expect(named(text)).toEqual(expected));
});

test('the longest phrase at a place comes first, with where it stands', () =>
  expect(conceptsOf([['memory'], ['memory leak']]).mentionsIn(['a', 'memori', 'leak'])).toEqual([
    { concept: 1, start: 1, length: 2 },
    { concept: 0, start: 1, length: 1 },
  ]));

test('a name that is given twice names its concept once', () =>
  expect(conceptsOf([['roll-back', 'Roll back', 'rollback']]).mentionsIn(['rollback'])).toEqual([{ concept: 0, start: 0, length: 1 }]));

test('the words of names are known as words', () => {
  for (const stem of ['oom', '메모리', '부족', '서버장애', 'server', 'failur', 'serverfailur']) expect(concepts.stems.has(stem), stem).toBe(true);
  expect(concepts.stems.has('s3장애')).toBe(false);
});

test('and each stem has a word that somebody would write', () => {
  expect(concepts.stems.get('memori')).toBe('memory');
  expect(concepts.stems.get('serverfailur')).toBe('serverfailure');
});

test('a name without words names nothing', () => expect(conceptsOf([['…', '👍']]).stems.size).toBe(0));

test('a Korean noun names its concept though it looks like a verb that is known', () => {
  const named = conceptsOf([
    ['permission', '권한'],
    ['damage', '피해'],
    ['accident', '사고'],
    ['sensor', '센서'],
    ['safety', '안전'],
  ]);
  const verbs = ['권하다', '피하다', '사다', '세다', '전하다'];
  const isNamed = (word: string) => named.stems.has(word);
  const isWord = (word: string) => isNamed(word) || verbs.includes(word);
  const conceptsIn = (text: string) => named.mentionsIn(termsOf(text, isWord, isNamed).map(({ stem }) => stem)).map(({ concept }) => concept);
  expect(['권한이 없다', '피해를 입었다', '사고가 났다', '센서도', '안전하게'].map(conceptsIn)).toEqual([[0], [1], [2], [3], [4]]);
});
