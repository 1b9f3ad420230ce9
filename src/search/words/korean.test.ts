import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import { isSuffix, stemKorean } from './korean.ts';

const nothing = () => false;
const known = (...words: string[]) => words.includes.bind(words) as (word: string) => boolean;

describe('a Korean word is found in any form', () => {
  test.each([
    ['장애', '장애를 장애에서 장애에서는 장애와의 장애부터 장애처럼 장애입니다 장애이지만 장애에선 장애이랑'],
    ['백업', '백업을 백업으로 백업까지도 백업마다 백업이었다 백업조차'],
    ['만료', '만료했다 만료됐는데 만료되었습니다 만료되어서 만료됐 만료하면서'],
    ['배포', '배포했는데 배포하다가 배포하고 배포했더니 배포를했는데'],
    ['삭제', '삭제했습니다 삭제시켰다 삭제당했어요 삭제하자마자'],
    ['서버', '서버들이 서버들을 서버까지도 서버에서만'],
    ['늦다', '늦어졌다 늦어지는데 늦었습니다'],
    ['느리다', '느려졌어요 느려지면서 느렸는데'],
    ['쌓이다', '쌓이다 쌓였다 쌓여서'],
  ])('%s: %s', (stem, forms) => {
    for (const form of forms.split(' ')) expect(stemKorean(form, nothing), form).toBe(stem);
  });
});

describe('a suffix in doubt', () => {
  test.each([
    ['장애가', '장애'],
    ['장애로', '장애'],
    ['인증서는', '인증서'],
    ['요청만', '요청'],
    ['만료된', '만료'],
    ['배포할', '배포'],
    ['배포중', '배포'],
    ['배포후에', '배포'],
    ['장애시', '장애'],
    ['서버별', '서버'],
    ['화면엔', '화면'],
    ['장애라서', '장애'],
    ['장애임', '장애'],
    ['장애네요', '장애'],
    ['먹통이네요', '먹통'],
    ['장애래요', '장애'],
    ['장애인듯', '장애'],
    ['에러남', '에러'],
    ['경고뜸', '경고'],
    ['전문가가', '전문가'],
    ['회의의', '회의'],
    ['던진', '던지다'],
    ['던지기만', '던지다'],
  ])('of %s comes off where %s is known', (form, stem) => {
    expect(stemKorean(form, known(stem))).toBe(stem);
    expect(stemKorean(form, nothing)).toBe(form);
  });

  test.each([
    '전문가',
    '회의',
    '시계',
    '재시도',
    '실수',
    '도로',
    '시도',
    '추가',
    '지원',
    '이미지',
    '캐시',
    '시간',
    '직후',
    '도중',
    '응답시간',
    '배포직전',
    '처리기간',
    '인증인가',
    '사용자인가',
  ])('is no suffix in %s', (word) => {
    expect(stemKorean(word, known(word))).toBe(word);
    expect(stemKorean(word, nothing)).toBe(word);
  });

  test.each(['값이', '큐는', '락은'])('of a noun as short as %s', (form) => {
    expect(stemKorean(form, known(form.slice(0, 1)))).toBe(form.slice(0, 1));
    expect(stemKorean('시도', known('시'))).toBe('시도');
  });

  test('is no 론 of a noun, as of 결과론', () => expect(stemKorean('결과론', known('결과'))).toBe('결과론'));

  test('is 다 behind a noun that is known', () => expect(stemKorean('문서다', known('문서'))).toBe('문서'));

  test('is of a noun where both a noun and a verb are known', () => expect(stemKorean('감지는', known('감지', '감다'))).toBe('감지'));

  test('is of a verb whose root somebody wrote as if it were a noun', () => {
    for (const [form, root] of [
      ['멈췄다', '멈추'],
      ['나갔다', '나가'],
      ['줄였다', '줄'],
    ] as const) {
      const verb = stemKorean(form, nothing);
      expect(stemKorean(form, known(root, verb))).toBe(verb);
    }
  });

  test('is of a verb that is known, before it reports of a noun', () => {
    expect(stemKorean('살아나고', known('살아', '살아나다'))).toBe('살아나다');
    expect(stemKorean('에러났어요', known('에러'))).toBe('에러');
  });

  test('is of a verb even where it is a name: all forms are its name', () => {
    const isWord = known(stemKorean('끊어졌다', nothing));
    expect(stemKorean('끊어지다', isWord, known('끊어지다'))).toBe(stemKorean('끊어졌다', isWord));
  });

  test('comes off down to the shortest word that is known', () => expect(stemKorean('서비스에서의', known('서비스', '서비스에서'))).toBe('서비스'));
});

describe('a suffix alone', () => {
  test.each(['가', '에서는', '했는데', '됐어요', '합니다', '들이'])('%s says nothing behind a foreign word', (word) => expect(isSuffix(word)).toBe(true));
  test.each(['서버', '장애', '만료', '가용성', '인가'])('is not %s', (word) => expect(isSuffix(word)).toBe(false));
});

describe('any word', () => {
  const syllables = fc.constantFrom(...'가는를을은이의에서로도만했하되됐된지졌습니다고면요장애서버배포늦어');
  const words = fc.string({ unit: fc.oneof(syllables, fc.integer({ min: 0xac00, max: 0xd7a3 }).map(String.fromCodePoint)), minLength: 1, maxLength: 30 });
  const lexicons = fc.array(fc.string({ unit: syllables, minLength: 2, maxLength: 3 }), { maxLength: 30 });

  test('has a stem, which is its own stem', () =>
    fc.assert(
      fc.property(words, lexicons, (word, lexicon) => {
        const stem = stemKorean(word, known(...lexicon));
        expect(stem).not.toBe('');
        expect(stemKorean(stem, known(...lexicon))).toBe(stem);
      }),
      { seed, numRuns: 2000 },
    ));

  test('that never ends takes no longer for its length', () => {
    const read = (syllables: number) => {
      const start = performance.now();
      stemKorean(`가가하${'는지'.repeat(syllables)}빔`, nothing);
      return performance.now() - start + 1;
    };
    const endless = `가가하${'는지'.repeat(1000)}빔`;
    expect([stemKorean(endless, nothing), isSuffix(endless.slice(2))]).toEqual([endless, false]);
    // What is longer than any word is not read at all, whose ways to be read are without number.
    expect(read(20_000) / read(1000)).toBeLessThan(20);
  });
});
