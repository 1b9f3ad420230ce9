import { describe, expect, test } from 'vitest';
import { partsOf, splitCompound, wordsWithin } from './compounds.ts';

const split = (word: string, known: string) => splitCompound(word, (part) => known.split(' ').includes(part));

describe('a compound falls into words that are known', () => {
  test.each([
    ['서버장애', '서버 장애', '서버 장애'],
    ['인증서만료알림', '인증서 만료 알림', '인증서 만료 알림'],
    ['datacenter', 'data center', 'data center'],
    ['로그인실패', '로그 로그인 실패 인실', '로그인 실패'],
    ['메모리누수', '메모 메모리 누수 리누', '메모리 누수'],
    ['장애장애', '장애', '장애 장애'],
  ])('%s', (word, known, parts) => expect(split(word, known)?.join(' ')).toBe(parts));

  test('the fewest of them', () => expect(split('가나다라마바', '가나 다라 마바 가나다 라마바')).toEqual(['가나다', '라마바']));
});

describe('a word stays whole', () => {
  test.each([
    ['where a part is unknown', '서버장애', '서버'],
    ['where it is a word itself', '서버장애', '서버장애'],
    ['where something is left', '서버장애가', '서버 장애'],
    ['where parts would be of one syllable', '장애가', '장애 가'],
    ['where parts would be of three letters', 'outages', 'out ages'],
    ['where it is empty', '', ''],
    ['where it is too long for a word', '서버장애'.repeat(10), '서버 장애'],
  ])('%s', (_, word, known) => expect(split(word, known)).toBeUndefined());
});

test('a word is found by its parts where it is Korean, and no name', () => {
  const isWord = (part: string) => ['서버', '장애', 'data', 'center'].includes(part);
  expect(partsOf('서버장애', isWord, () => false)).toEqual(['서버', '장애']);
  expect(partsOf('서버장애', isWord, (word) => word === '서버장애')).toBeUndefined();
  expect(partsOf('datacenter', isWord, () => false)).toBeUndefined();
});

describe('within a sentence without spaces', () => {
  const within = (sentence: string, known: string) => wordsWithin(sentence, (part) => known.split(' ').includes(part)).join(' ');

  test.each([
    ['are the words that are known', '결제가안돼요어떡하죠', '결제가 안돼요', '결제가 안돼요'],
    ['they stand in their order, whatever is between', '어제서버다장애가', '서버 장애', '서버 장애'],
    ['as little as can be is left', '서버장애났어요', '서버 버장 장애났어요', '서버 장애났어요'],
    ['is nothing where more is left than known', '카카오엔터프라이즈', '카카오', ''],
    ['is nothing where nothing is known', '카카오엔터프라이즈', '', ''],
  ])('%s: %s', (_, sentence, known, expected) => expect(within(sentence, known)).toBe(expected));
});
