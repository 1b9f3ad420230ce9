import { expect, test } from 'vitest';
import { examplePost } from '../../check/example.ts';
import { readExample } from '../read-example.ts';
import { renderText } from '../render-text.ts';

/** The HTML of a text, without the marks of its components. */
async function html(text: string, lang = 'ko'): Promise<string> {
  const { posts } = readExample(examplePost({ text, name: `retrospectives/example/${lang}.mdx` }));
  const rendered = await renderText(posts[0]!);
  return rendered!.html.replaceAll(new RegExp(`<!--/?${rendered!.mark}(?: \\d+)?-->`, 'g'), '');
}
const picture = '<img src="/a.svg" alt="a">';

test.each([
  ['below an empty line', '\n![a](/a.svg)\n\nThe **caption**.\n'],
  ['in the line below the picture', '\n![a](/a.svg)\nThe **caption**.\n'],
  ['in the same line', '![a](/a.svg) The **caption**.'],
])('the caption of a figure stands %s', async (_where, text) => {
  expect(await html(`<Figure>${text}</Figure>`)).toBe(`${picture}\n<figcaption>The <strong>caption</strong>.</figcaption>`);
});

test('a caption may have more than one paragraph', async () => {
  expect(await html('<Figure>\n![a](/a.svg)\n\nOne.\n\nTwo.\n</Figure>')).toBe(`${picture}\n<figcaption>\n<p>One.</p>\n<p>Two.</p>\n</figcaption>`);
});

test('a video is a link that tells where it leads', async () => {
  const text = '<Video>\n[![a](/a.svg)](https://www.example.com/v)\n</Video>';
  expect(await html(text)).toBe(`<a href="https://www.example.com/v">${picture} <span data-pagefind-ignore="">영상 보기 (example.com에서 열려요)</span></a>`);
  expect(await html(text, 'en')).toContain('Watch the video (opens example.com)');
  expect(await html(text.replace('\n</Video>', '\n\nThe talk.\n</Video>'))).toMatch(/<\/a>\n<figcaption>The talk\.<\/figcaption>$/);
});

test('a pause folds what stands below its line', async () => {
  expect(await html('<Pause>\nSeen.\n\n---\n\nNext.\n\n---\n\nMore.\n</Pause>')).toBe(
    '<p>Seen.</p>\n<details>\n<summary data-pagefind-ignore="">그다음에 일어난 일 보기</summary>\n<p>Next.</p>\n<hr>\n<p>More.</p>\n</details>',
  );
});

test('code in a terminal is a session of a shell, unless it says what it is', async () => {
  const session = await html('<Terminal>\n```\n$ echo "a"\na\n```\n</Terminal>');
  expect(session).toContain('code-token-string');
  expect(await html('<Terminal>\n```text\n$ echo "a"\na\n```\n</Terminal>')).not.toContain('code-token');
});

test('a diff names both sides and marks the lines that differ', async () => {
  const text = await html('<Diff>\n```yaml\na: 1\nb: 2\nc: 3\n```\n```\na: 1\nc: 4\nd: 5\n```\n</Diff>');
  const lines = [...text.matchAll(/<span class="line([^"]*)">(.*?)<\/span>\n?(?=<span class="line|<\/code>)/gs)].map(
    ([, mark = '', line = '']) => `${mark.includes('remove') ? '-' : mark.includes('add') ? '+' : ' '} ${line.replaceAll(/<[^>]*>/g, '')}`,
  );
  expect(lines).toEqual(['  a: 1', '- b: 2', '- c: 3', '  a: 1', '+ c: 4', '+ d: 5']);
  expect(text).toMatch(/바꾸기 전.*<pre.*바꾼 뒤.*<pre/s);
  expect(text.match(/code-token-constant|code-token-string/g)!.length).toBeGreaterThan(5);
});
