import { describe, expect, test } from 'vitest';
import { sectionIds } from '../schema/section-ids.ts';
import { processor } from './processor.ts';

const { render } = await processor.createRenderer({ syntaxHighlight: false });

/** The ids of a text's headings, in its order. */
const ids = async (...headings: string[]): Promise<string[]> => {
  const { code } = await render(headings.map((heading) => `## ${heading}`).join('\n\ntext\n\n'));
  return [...code.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id ?? '');
};

describe('the id of a heading keeps its words', () => {
  test.each([
    ['지표가 말하던 것', '지표가-말하던-것'],
    ['diff는 이미 알고 있었다', 'diff는-이미-알고-있었다'],
    ['Reading the Graph', 'reading-the-graph'],
    ['What *really* happened: `410`s?', 'what-really-happened-410s'],
    ['**장애(outage)**는', '장애outage는'],
    ['障害の記録', '障害の記録'],
    ['[A link](https://example.com)', 'a-link'],
  ])('%s', async (heading, id) => expect(await ids(heading)).toEqual([id]));

  test('is the same on every machine, however its Hangul was typed', async () => {
    expect(await ids('지표가 말하던 것'.normalize('NFD'))).toEqual(['지표가-말하던-것']);
  });

  test('does not depend on what comes after it', async () => {
    expect((await ids('가', '나')).slice(0, 1)).toEqual(await ids('가'));
  });
});

describe('no two places of a page share an id', () => {
  test('nor headings of the same words', async () => expect(await ids('가', '가', '가', '가-1')).toEqual(['가', '가-1', '가-2', '가-1-1']));

  test('of headings that differ only in how they were typed', async () => expect(new Set(await ids('가', '가'.normalize('NFD'))).size).toBe(2));

  test.each(['Timeline', 'Lessons', 'Contents', 'Factors', 'Went well'])('a heading “%s” leaves the page’s own section its id', async (heading) => {
    const [id] = await ids(heading);
    expect(id).not.toBe('');
    expect(sectionIds).not.toContain(id);
  });

  test.each(['Lesson 1', 'lesson-1', 'Lesson: read the diff', 'LESSON 1', 'Lesson'])('a heading “%s” leaves each lesson its anchor', async (heading) => {
    for (const id of await ids(heading, heading)) expect(id).not.toMatch(/^lesson-/);
  });

  test('a word that only begins like that keeps its id', async () => expect(await ids('Lessonless')).toEqual(['lessonless']));
});

describe('an id is never empty', () => {
  test.each(['???', '…', '?! – !?', '🎉', '`--`', '![](./a.png)', ''])('of a heading “%s”', async (heading) => {
    expect(await ids(heading, heading)).toEqual(['section', 'section-1']);
  });
});
