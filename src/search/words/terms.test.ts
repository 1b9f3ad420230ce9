import { describe, expect, test } from 'vitest';
import { stemOf, termsOf } from './terms.ts';

const isWord = (word: string) => ['장애', '인증서'].includes(word);
const stems = (text: string) => termsOf(text, isWord).map(({ stem }) => stem);

describe('what counts as one word', () => {
  test.each([
    ['deleted', 'deletes', 'deleting', 'delete'],
    ['server', 'servers', 'Servers'],
    ['failure', 'failures'],
    ['expired', 'expires', 'expiring'],
    ['장애', '장애가', '장애를', '장애는', '장애에서'],
    ['만료', '만료됐는데', '만료되었습니다'],
    ['break', 'broke', 'broken', 'breaking'],
    ['add', 'adding', 'added'],
    ['느려졌어요', '느리다', '느렸는데'],
    ['인증서장애', '인증서장애가', '인증서장애를', '인증서장애로'],
  ])('%s %s %s', (...forms) => expect(new Set(forms.flatMap(stems)).size).toBe(1));
});

describe('what does not', () => {
  test.each([
    ['server', 'service'],
    ['data', 'date'],
    ['k8s', 'k8'],
    ['us', 'u'],
    ['db2', 'db'],
    ['UPS', 'up'],
    ['news', 'new'],
    ['HTTPS', 'http'],
    ['ReDoS', 'redo'],
    ['장애', '장비'],
  ])('%s and %s', (one, other) => expect(stems(one)).not.toEqual(stems(other)));
});

test('a term keeps how it is written, Korean without its particles', () =>
  expect(termsOf('Deleted 인증서가', isWord)).toEqual([
    { word: 'deleted', stem: 'delet' },
    { word: '인증서', stem: '인증서' },
  ]));

test.each([
  ['S3가 죽는', ['s3', '죽는']],
  ['deploy했는데 장애', ['deploi', '장애']],
  ['DB인증서가', ['db', '인증서']],
])('a suffix behind a foreign word is no word: %s', (text, expected) => expect(stems(text)).toEqual(expected));

describe('a verb joined with its negation', () => {
  const known = (word: string) => ['울리다', '내다', '안내'].includes(word);
  test.each([
    ['안울려요', ['안', '울리다']],
    ['못울린', ['못', '울리다']],
    ['안내를', ['안내']],
    ['안경', ['안경']],
  ])('%s', (text, expected) => expect(termsOf(text, known).map(({ stem }) => stem)).toEqual(expected));
});

test.each([
  ['나고 있고 않지만 봐도 같은데 됐는데 하려는데', ['나다', '있다', '않다', '보다', '같다', '되다', '하다']],
  // What may be a noun as well, and what has a name, is no form of them.
  ['주기 보기 보고', ['주기', '보기', '보고']],
])('forms of verbs that say nothing are those verbs: %s', (text, expected) =>
  expect(
    termsOf(
      text,
      () => false,
      (word) => word === '보고',
    ).map(({ stem }) => stem),
  ).toEqual(expected),
);

test.each(['남는', '남도', '감도', '짐도', '주기도', '여는', '여니', '재고', '사고', '보도'])('%s is of none of them', (word) => {
  const known = (form: string) => ['남다', '사고', '재고', '보도'].includes(form);
  expect(termsOf(word, known).map(({ stem }) => /^(?:[나가지주이보]|하)다$/.test(stem))).toEqual([false]);
});

test.each([
  ['지워버렸어요 멈춰버림', ['지우다', '멈추다']],
  ['삭제해버린', ['삭제']],
  ['메시지를 버렸어요', ['메시지', '버리다']],
])('what only helps a verb is written with it: %s', (text, expected) =>
  expect(termsOf(text, (word) => ['지우다', '멈추다', '삭제', '메시지', '버리다'].includes(word)).map(({ stem }) => stem)).toEqual(expected),
);

test('a word that only joins stays as it is', () =>
  expect(termsOf('안 보기 있었는데', (word) => ['아다', '보다'].includes(word)).map(({ stem }) => stem)).toEqual(['안', '보기', '있다']));

test('the stem of a word alone', () => expect(['outages', '장애가', 'h2'].map(stemOf)).toEqual(['outag', '장애가', 'h2']));
