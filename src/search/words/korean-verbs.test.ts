import { describe, expect, test } from 'vitest';
import { conceptsOf } from './concepts.ts';
import { stemKorean } from './korean.ts';
import { isVerb, possibleVerbs, sureVerb } from './korean-verbs.ts';

describe('a verb is known by an ending that nouns do not have', () => {
  test.each([
    ['흐르다', '흐르다 흘렀다 흘러요 흘렀는데 흐릅니다 흐른다고 흐르면서 흐르도록'],
    ['던지다', '던지다 던졌다 던져서 던집니다 던진다 던지려고 던졌을때 던졌던'],
    ['바꾸다', '바꾸다 바꿨어요 바꿔서 바꿔야 바꾼다 바꾸는데 바꾸자마자'],
    ['닫다', '닫다 닫았습니다 닫아서 닫으면 닫는다 닫습니까 닫겠지만 닫으니까'],
    ['나오다', '나오다 나왔는데 나와서 나옵니다'],
    ['되다', '되다 됐는데 돼요 돼서 됩니다'],
    ['변하다', '변하다 변했다 변해서 변해요'],
    ['보이다', '보이다 보였다 보여서 보입니다'],
    ['있다', '있다 있었는데 있습니다 있어서 있더라'],
    ['고치다', '고치려다 고치려는데 고치려던'],
  ])('%s: %s', (verb, forms) => {
    for (const form of forms.split(' ')) expect(sureVerb(form), form).toBe(verb);
  });

  test.each(['서버', '화면', '메시지', '페이지만', '이미지는', '고려도', '언어도', '용어', '보안', '도구', '시간이', '배포가'])('%s may be none', (word) =>
    expect(sureVerb(word)).toBeUndefined(),
  );

  test.each(['장애였다', '설정이었습니다', '때문이었는데', '버전이다'])('%s is a noun with 이다', (word) => expect(isVerb(sureVerb(word) ?? '')).toBe(false));
});

describe('all forms of a verb have the same dictionary form', () => {
  const verbs = [
    ['whose ㅂ turns into 우', '까다롭다 까다로워서 까다로웠다 까다로우면서'],
    ['whose ㄹ falls out', '흔들다 흔들었다 흔듭니다 흔든다'],
    ['that doubles its ㄹ', '누르다 눌렀다 눌러서 누릅니다'],
    ['that loses its ㅡ', '바쁘다 바빴다 바쁘니까'],
    ['that takes in 으', '담다 담으면 담았다 담습니다'],
    ['in 켜', '켜다 켰다 켜서 켜졌다'],
    ['of becoming', '늦다 늦어졌다 늦어지면서 늦었는데'],
    ['of becoming, within the syllable', '느리다 느려졌어요 느려지는데 느렸다'],
    ['of becoming, in 라', '다르다 달라졌다 달랐는데'],
  ] as const;
  test.each(verbs)('%s: %s', (_, forms) => expect(new Set(forms.split(' ').map(sureVerb)).size).toBe(1));

  test.each(verbs)('%s: each of %s is read as its name', (_, forms) => {
    const { stems, mentionsIn } = conceptsOf([[forms.split(' ')[0]!]]);
    const isName = (stem: string) => stems.has(stem);
    for (const form of forms.split(' ')) expect(mentionsIn([stemKorean(form, isName, isName)]), form).toHaveLength(1);
  });

  test.each([
    ['없다', '없어지다'],
    ['터다', '터지다'],
    ['가다', '가지다'],
    ['풀다', '푸다'],
    ['잡다', '자우다'],
  ])('but %s is not %s', (one, other) => expect(sureVerb(one)).not.toBe(sureVerb(other)));
});

describe('a word may be a form of a verb', () => {
  test.each([
    ['던지다', '던진 던질 던짐 던지기 던지고 던지는 던짐을 던지지 던져 던지니 던지던'],
    ['닫다', '닫은 닫는 닫을 닫음 닫기 닫고 닫아 닫게'],
    ['까다로우다', '까다로운 까다로울 까다로움이'],
    ['흔드다', '흔든 흔드는 흔들지'],
    ['되다', '된 될 됨 되고 되지'],
    ['뜨다', '떠요 뜬'],
    ['끄다', '꺼요 꺼서'],
    ['차다', '차요'],
    ['나쁘다', '나빠요 나빠'],
    ['나가다', '나가 나가요'],
  ])('%s: %s', (verb, forms) => {
    for (const form of forms.split(' ')) expect(possibleVerbs(form), form).toContain(verb);
  });

  test('that with the longest root first', () => expect(possibleVerbs('돌지')).toEqual(['돌다', '도다']));
  test.each(['있다', '내', '기대'])('%s is no root with an ending in it', (word) => expect(possibleVerbs(word)).toEqual([]));
  test('that ends in what an ending would not follow is none', () => expect(possibleVerbs('지원')).not.toContain('지우다'));
  test('that never ends takes no longer than its length', () => {
    const read = (syllables: number) => {
      const start = performance.now();
      possibleVerbs('는지'.repeat(syllables));
      sureVerb('는지'.repeat(syllables));
      return performance.now() - start;
    };
    read(1000);
    // Ten times as long: a hundred times where each syllable is read again for each.
    const ratios = [1, 2, 3].map((more) => read(20_000 + more) / read(2000 + more));
    expect(Math.min(...ratios)).toBeLessThan(40);
  });
});

test.each([
  ['느리다', true],
  ['다', false],
  ['서버', false],
  ['panda', false],
  ['람다', false],
  ['캐나다', false],
])('whether %s is the dictionary form of a verb', (word, expected) => expect(isVerb(word)).toBe(expected));
