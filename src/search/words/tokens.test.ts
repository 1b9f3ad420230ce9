import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import { isHangul, tokensOf } from './tokens.ts';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

describe('words are read', () => {
  test.each<[string, string, string[]]>([
    ['apart where the script changes', '쿠버네티스OOM', ['쿠버네티스', 'oom']],
    ['out of the name of an error', 'java.lang.OutOfMemoryError', ['java', 'lang', 'out', 'of', 'memory', 'error']],
    ['out of a name that begins in capitals', 'XMLHttpRequest', ['xml', 'http', 'request']],
    ['whole in the name of a product', 'PostgreSQL, GitHub and iPhone', ['postgresql', 'github', 'and', 'iphone']],
    ['with their digits', 'k8s: HTTP 500 on x86_64', ['k8s', 'http', '500', 'on', 'x86', '64']],
    ['without punctuation', '장애-대응: "ERR_CONN_REFUSED"!', ['장애', '대응', 'err', 'conn', 'refused']],
    ['in full width as in half', 'ＤＮＳ', ['dns']],
    ['in any script', 'café مرحبا 日本語', ['café', 'مرحبا', '日本語']],
    [
      'as they are meant, where they are often written otherwise',
      '만료됬고 안되서 되요 않됩니다, 않은 되는',
      ['만료됐고', '안돼서', '돼요', '안됩니다', '않은', '되는'],
    ],
    ['without what shows nothing, or is no syllable', 'ㅋㅋ 서\u00ad버ㅠㅠ 장\u200b애', ['서버', '장애']],
    ['without what is shortened, be there an apostrophe or not', "didn't didnt wont want", ['did', 'did', 'wo', 'want']],
    ['nowhere in signs', '👍🏽 … <>', []],
    ['nowhere in nothing', '', []],
  ])('%s: %s', (_, text, expected) => expect(words(text)).toEqual(expected));

  test('alike, however their letters are composed', () => expect(words('서버 장애'.normalize('NFD'))).toEqual(['서버', '장애']));

  test('the particle of a foreign word is known to be attached to it', () => {
    expect(tokensOf('S3가 가')).toEqual([
      { word: 's3', isAttached: false },
      { word: '가', isAttached: true },
      { word: '가', isAttached: false },
    ]);
  });

  test('from whatever somebody types, and those of words are the same words', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = words(text).filter((word) => word === word.normalize('NFKC').toLowerCase());
        expect(words(found.join(' '))).toEqual(found);
      }),
      { seed },
    ));
});

test.each([
  ['장애', true],
  ['ㄱ', true],
  ['outage', false],
  ['日本', false],
])('%s is Hangul: %s', (word, expected) => expect(isHangul(word)).toBe(expected));
