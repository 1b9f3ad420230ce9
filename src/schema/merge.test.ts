import { describe, expect, test } from 'vitest';
import { mergeShared } from './merge.ts';

const own = { title: '첫 장애' };

describe('a post and the facts its languages share', () => {
  test('are one', () => {
    expect(mergeShared(own, { date: '2026-11-22', tags: ['typo'] }, 'ko')).toEqual({
      data: { title: '첫 장애', date: '2026-11-22', tags: ['typo'] },
      conflicts: [],
      untranslated: [],
    });
  });

  test('a fact that is named like a part of every object differs from nothing', () => expect(mergeShared(own, { constructor: 1 }, 'ko').conflicts).toEqual([]));
  test('a post without shared facts stays as it is', () => expect(mergeShared(own, {}, 'ko').data).toEqual(own));
});

describe('shared text is in the language of the page', () => {
  const shared = {
    surprise: { ko: '놀람', en: 'Surprise' },
    wentWell: [{ ko: '롤백', en: 'Rollback' }, 'QA'],
    impact: { kinds: ['degraded'], users: { ko: '모두', en: 'Everyone' } },
    lessons: [{ id: 'a', text: { ko: '읽기', en: 'Read' }, tags: ['diff'] }],
  };

  test('in Korean, at any depth', () => {
    expect(mergeShared(own, shared, 'ko').data).toEqual({
      ...own,
      surprise: '놀람',
      wentWell: ['롤백', 'QA'],
      impact: { kinds: ['degraded'], users: '모두' },
      lessons: [{ id: 'a', text: '읽기', tags: ['diff'] }],
    });
  });

  test('in English, at any depth', () => {
    expect(mergeShared(own, shared, 'en').data).toMatchObject({
      surprise: 'Surprise',
      wentWell: ['Rollback', 'QA'],
      impact: { users: 'Everyone' },
      lessons: [{ text: 'Read' }],
    });
  });

  test('what is not a text in two languages stays as it is', () => {
    const facts = { a: {}, b: null, c: { ko: '가', note: 'x' }, d: [] };
    expect(mergeShared({}, facts, 'ko').data).toEqual(facts);
  });
});

describe('a text that is missing in a language is found where it is missing', () => {
  const shared = { surprise: { en: 'Surprise' }, lessons: [{ text: { ko: '읽기' } }], luck: [{ ko: null, en: 'Night' }] };

  test('in Korean', () => expect(mergeShared(own, shared, 'ko').untranslated).toEqual([['surprise'], ['luck', 0]]));
  test('in English', () => expect(mergeShared(own, shared, 'en').untranslated).toEqual([['lessons', 0, 'text']]));
  test('and the other language stands in for it, so that nothing else is reported', () => {
    expect(mergeShared(own, shared, 'ko').data).toMatchObject({ surprise: 'Surprise', luck: ['Night'] });
  });
});

describe('a field that is given twice', () => {
  test.each([
    ['a text', 'kind', 'story', 'story'],
    ['a list', 'tags', ['a', 'b'], ['a', 'b']],
    ['a text in two languages', 'surprise', '놀람', { ko: '놀람', en: 'Surprise' }],
  ])('may say the same: %s', (_, field, mine, shared) => {
    expect(mergeShared({ [field]: mine }, { [field]: shared }, 'ko').conflicts).toEqual([]);
  });

  test.each([
    ['a text', 'kind', 'story', 'report'],
    ['the order of a list', 'tags', ['a', 'b'], ['b', 'a']],
    ['a text in this language', 'surprise', '놀람', { ko: '다른 놀람', en: '놀람' }],
    ['number and text', 'severity', '1', 1],
  ])('may not differ: %s', (_, field, mine, shared) => {
    expect(mergeShared({ [field]: mine }, { [field]: shared }, 'ko').conflicts).toEqual([field]);
  });

  test('is read as the post has it', () => expect(mergeShared({ kind: 'story' }, { kind: 'report' }, 'ko').data).toEqual({ kind: 'story' }));
});
