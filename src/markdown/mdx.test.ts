import { expect, test } from 'vitest';
import { processor } from './processor.ts';

/** What a post's MDX is compiled to: calls that make its elements. */
async function compile(markdown: string): Promise<{ code: string; frontmatter: Record<string, unknown> }> {
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const frontmatter = {};
  return { code: (await renderer?.process(markdown, '/site/ko.mdx', frontmatter))?.code ?? '', frontmatter };
}

test('a post with components is made of the same parts as plain Markdown', async () => {
  const { code } = await compile('## 지표가 말하던 것\n\n**장애(outage)**는\n\n| a | b |\n|:--|--:|\n| 1 | 2 |\n\n```js {1}\nconst a = 1;\n```\n');
  expect(code).toContain('id: "지표가-말하던-것"');
  expect(code).toMatch(/_components\.strong, \{\s*children: "장애\(outage\)"/);
  expect(code).toContain('class: "align-right"');
  expect(code).toContain('class: "table-box"');
  expect(code).toContain('class: "line highlighted"');
  expect(code).toContain('"data-element": "copy-code"');
  expect(code).not.toMatch(/\bstyle:/);
});

test('the page learns what the text is made of', async () => {
  const { frontmatter } = await compile('## 가\n\n<Lesson id="read" tags="diff">\n  Read the diff.\n</Lesson>\n');
  expect(frontmatter).toEqual({
    contents: [{ id: '가', text: '가', children: [] }],
    shownInText: { lessons: ['read'], actions: [], timeline: false },
    readingMinutes: 1,
  });
});
