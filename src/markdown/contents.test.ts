import { describe, expect, test } from 'vitest';
import type { ContentsEntry } from './contents.ts';
import { processor } from './processor.ts';

const { render } = await processor.createRenderer({ syntaxHighlight: false });
const contents = async (markdown: string) => (await render(markdown)).metadata.frontmatter['contents'] as ContentsEntry[];

/** A table of contents as nested texts. */
type Outline = [text: string, ...children: Outline[]];
const outline = (entries: readonly ContentsEntry[]): Outline[] => entries.map(({ text, children }) => [text, ...outline(children)]);

describe('the table of contents', () => {
  test('lists the headings as they nest', async () => {
    expect(outline(await contents('## 가\n\ntext\n\n### 나\n\n### 다\n\n## 라\n'))).toEqual([['가', ['나'], ['다']], ['라']]);
  });

  test('leads to them', async () => {
    const markdown = '## 지표가 말하던 것\n\n### Timeline\n\n## 지표가 말하던 것\n\n## ???\n';
    const { code } = await render(markdown);
    const links = (entries: readonly ContentsEntry[]): string[] => entries.flatMap(({ id, children }) => [id, ...links(children)]);
    expect(links(await contents(markdown))).toEqual(['지표가-말하던-것', 'timeline-1', '지표가-말하던-것-1', 'section']);
    for (const id of links(await contents(markdown))) expect(code).toContain(` id="${id}"`);
  });

  test('shows words alone', async () => expect(outline(await contents('## **장애(outage)**는 `410` [link](/a)'))).toEqual([['장애(outage)는 410 link']]));

  test('ends at the third level', async () => expect(outline(await contents('## a\n\n### b\n\n#### c\n\n##### d\n'))).toEqual([['a', ['b']]]));

  test('has no empty line where the author skipped a level or left out the words', async () => {
    expect(outline(await contents('### a\n\n## b\n\n## \n\n### c\n'))).toEqual([['a'], ['b'], ['c']]);
  });

  test.each(['', 'Only text.', '#### Deep\n', '> ## Quoted\n'])('is empty where there is nothing to list: %j', async (markdown) =>
    expect(await contents(markdown)).toEqual([]),
  );
});

describe('an author’s own contents', () => {
  test.each(['목차', 'Contents', 'Table of contents', 'toc'])('under “%s” stay as they were written', async (heading) => {
    const markdown = `## 가\n\n## ${heading}\n\n1. 내가 쓴 것\n\nand this\n\n## 나\n`;
    const { code } = await render(markdown);
    expect(code).toMatch(/<ol>\s*<li>내가 쓴 것<\/li>\s*<\/ol>\s*<p>and this<\/p>/);
    expect(code.match(/<(ol|ul)>/g)).toHaveLength(1);
    expect(outline(await contents(markdown))).toEqual([['가'], [heading], ['나']]);
  });
});

test('the text itself gains no heading and no list', async () => {
  expect((await render('## a\n\ntext\n\n## b')).code).toBe('<h2 id="a">a</h2>\n<p>text</p>\n<h2 id="b">b</h2>');
});
