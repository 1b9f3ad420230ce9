import { describe, expect, test } from 'vitest';
import { processor } from './processor.ts';
import { readingMinutes } from './reading-time.ts';

const english = (words: number) => 'word '.repeat(words);
const korean = (characters: number) => '장애가 났다. '.repeat(characters / 5);

describe('the time it takes to read', () => {
  test.each([
    ['no text', '', 1],
    ['only punctuation', '--- !!! …', 1],
    ['a word', 'word', 1],
    ['a minute of English', english(265), 1],
    ['a word more', english(266), 2],
    ['ten minutes of English', english(2650), 10],
    ['a minute of Korean', korean(500), 1],
    ['a sentence more', korean(505), 2],
    ['ten minutes of Korean', korean(5000), 10],
    ['a minute of each', english(265) + korean(500), 2],
    ['Chinese and Japanese, by characters', '障'.repeat(501), 2],
    ['Korean in its decomposed form', korean(500).normalize('NFD'), 1],
  ])('%s', (_, text, minutes) => expect(readingMinutes(text)).toBe(minutes));
});

test('Korean words take as long as their characters, not as one word each', () => {
  expect(readingMinutes('데이터베이스복구절차 '.repeat(265))).toBe(6);
});

test('a page tells how long its own words take, without the marks around them', async () => {
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  const minutes = async (text: string) => (await render(text)).metadata.frontmatter['readingMinutes'];
  expect(await minutes('')).toBe(1);
  expect(await minutes(`## ${english(100)}\n\n- **${english(100)}**\n- [${english(66)}](https://example.com/a/b/c)`)).toBe(2);
  expect(await minutes(`[${english(265).trim()}](https://example.com/one/two/three)`)).toBe(1);
});
