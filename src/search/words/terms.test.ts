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

test('the stem of a word alone', () => expect(['outages', '장애가', 'h2'].map(stemOf)).toEqual(['outag', '장애가', 'h2']));
