import { describe, expect, test } from 'vitest';
import { diary, retrospective, wrong } from './test-posts.ts';
import { text } from './text.ts';

describe('an excerpt has at most 200 characters, as a reader counts them', () => {
  const problems = (excerpt: string) => wrong(retrospective, diary({ excerpt }));

  test.each([
    ['Latin letters', 'a'],
    ['Hangul', '가'],
    ['Hangul in its decomposed form', '각'.normalize('NFD')],
    ['a family of four, one emoji of seven code points', '👨‍👩‍👧‍👦'],
    ['a flag', '🇰🇷'],
    ['a letter with an accent put on it', 'e\u0301'],
  ])('%s', (_, character) => {
    expect(problems(character.repeat(200))).toEqual([]);
    expect(problems(character.repeat(201))).toEqual(['excerpt: at most 200 characters, this has 201']);
  });

  test('spaces around it do not count', () => expect(problems(` ${'가'.repeat(200)}\n`)).toEqual([]));
});

describe('text', () => {
  test('is trimmed', () => expect(text.parse('  a b \n')).toBe('a b'));
  test.each(['', '  ', '\n'])('is never empty: %j', (value) => expect(wrong(text, value)).toEqual(['the text is empty']));
  test.each([500, 1.5, true])('that YAML took for %j is answered with how to write it', (value) => {
    expect(wrong(text, value)).toEqual([`expected text: write it in quotes, "${value}"`]);
  });
});
