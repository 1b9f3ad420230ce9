import { describe, expect, test } from 'vitest';
import { areAlike, soundsOf, soundsOfAll } from './sounds.ts';

const consonants = (word: string) => soundsOf(word).map((sound) => sound.consonants);

describe('a word is heard by its consonants', () => {
  test.each([
    ['쿠버네티스', 'kpnts'],
    ['kubernetes', 'kpnts'],
    ['오라클', '-lkl'],
    ['oracle', '-lkl'],
    ['knight', 'nt'],
    ['phone', 'pn'],
    ['quick', 'kk'],
    ['station', 'stsn'],
    ['rabbit', 'lpt'],
  ])('%s: %s', (word, expected) => expect(consonants(word)[0]).toBe(expected));

  test('th and ch in each way that they may be said', () => {
    expect(consonants('python')).toEqual(expect.arrayContaining(['ptn', 'psn']));
    expect(consonants('cache')).toEqual(expect.arrayContaining(['kj', 'kk']));
  });

  test('however its letters are composed', () => expect(soundsOf('레디스'.normalize('NFD'))).toEqual(soundsOf('레디스')));

  test.each(['', 'ㅋㅋ', '日本', 'e', '500', '가나ab'])('even "%s" has a sound', (word) => expect(soundsOf(word).length).toBeGreaterThan(0));
});

describe('a Latin and a Hangul sound are alike', () => {
  const latin = { consonants: 'ltk', vowels: 'AO' };
  test.each([
    ['with the same consonants and vowels', true, { consonants: 'ltk', vowels: 'AO' }],
    ['with a vowel that may be any', true, { consonants: 'ltk', vowels: '*O' }],
    ['with one vowel more', true, { consonants: 'ltk', vowels: 'AIO' }],
    ['not with many more', false, { consonants: 'ltk', vowels: 'AIOIOI' }],
    ['not with another consonant', false, { consonants: 'lpk', vowels: 'AO' }],
    ['not with a vowel that is never written so', false, { consonants: 'ltk', vowels: 'IO' }],
  ])('%s', (_, expected, hangul) => expect(areAlike(latin, hangul)).toBe(expected));

  test('only where enough is heard of it', () => expect(areAlike({ consonants: 'lk', vowels: 'O' }, { consonants: 'lk', vowels: 'O' })).toBe(false));
});

test('many words sound as each of them does alone', () => {
  const words = ['python', '레디스', 'x', 'channel', 'thatch', 'knight', 'wrong', '쿠버네티스', 'oracle', 'ring', 'gnome', '', 'are'];
  expect(soundsOfAll(words)).toEqual(words.map(soundsOf));
  expect(soundsOfAll([])).toEqual([]);
});
