import { describe, expect, test } from 'vitest';
import { nearestWord } from './spelling.ts';

/** `word:count`, separated by blanks. */
const nearest = (word: string, known: string) => {
  const words = known.split(' ').map((one) => one.split(':') as [string, string?]);
  return nearestWord(
    word,
    words.map(([text, count = '1']) => ({ word: text, count: Number(count) })),
  )?.word;
};

describe('a slip of the pen leads to the word that was meant', () => {
  test.each([
    ['a letter too few', 'kubernets', 'kubernetes'],
    ['a letter too many', 'serverr', 'server'],
    ['another letter', 'sarver', 'server'],
    ['two letters in the wrong order', 'deplyo', 'deploy'],
    ['two in the middle of a word', 'datbaase', 'database'],
    ['two slips in a long word', 'certficete', 'certificate'],
    ['a vowel of a syllable', '베포', '배포'],
    ['the end of a syllable', '인즈서', '인증서'],
    ['the beginning of a syllable', '서머', '서버'],
    ['two syllables in the wrong order', '쿠네버티스', '쿠버네티스'],
    ['two of three', '증인서', '인증서'],
    ['a syllable apart', '데이타', '데이터'],
  ])('%s: %s', (_, written, meant) => expect(nearest(written, `zebra 얼룩말 ${meant}`)).toBe(meant));
});

describe('what is too far is not guessed at', () => {
  test.each([
    ['a word of three letters', 'cat', 'car'],
    ['a word of one syllable', '백', '벡'],
    ['two slips in a short word', 'sarvar', 'server'],
    ['a number', '50000', '50001'],
    ['a name with digits', 'log4j', 'log5j'],
    ['three slips', 'certafecete', 'certificate'],
    ['a word in the other script', '레디스', 'redis'],
    ['the same', 'redis', '레디스'],
    ['nothing known', 'redis', '얼룩말'],
  ])('%s: %s', (_, written, known) => expect(nearest(written, known)).toBeUndefined());
});

describe('of several words', () => {
  test('the nearest', () => expect(nearest('replicatoin', 'replicating:9 replication')).toBe('replication'));
  test('that are as near, the one that is used most', () => expect(nearest('serer', 'serve:2 server:50')).toBe('server'));
  test('the one that begins alike', () => expect(nearest('roll', 'poll role')).toBe('role'));
  test.each([
    ['letters in the wrong order', 'wirte', 'wire:0 write:0', 'write'],
    ['the last letter', 'writ', 'wait:0 write:0', 'write'],
    ['the same number of letters', 'beta', 'eta:0 meta:0', 'meta'],
  ])('where no text has them, first %s', (_, written, words, meant) => {
    expect(nearest(written, words)).toBe(meant);
    expect(nearest(written, words.split(' ').reverse().join(' '))).toBe(meant);
  });
});
