import { expect, test } from 'vitest';
import { examplePost } from '../check/example.ts';
import { readExample } from './read-example.ts';
import { renderText } from './render-text.ts';

/** The HTML of a plain Markdown post, and what is wrong with it. */
async function rendered(text: string) {
  const { posts, problems } = readExample(examplePost({ text, name: 'retrospectives/example/ko.md' }));
  return { html: (await renderText(posts[0]!))?.html, found: problems.map(({ rule }) => rule) };
}

test('a comment that silences the checker is nowhere on the page', async () => {
  expect(await rendered('밤이었다. <!-- blameless-ignore: 판결문의 말 -->\n\n<!-- blameless-ignore: 위와 같다 -->\n\n끝.')).toEqual({
    html: '<p>밤이었다. </p>\n\n<p>끝.</p>',
    found: [],
  });
});

test.each(['a < b <!-- and --> c', '`<!-- blameless-ignore: code -->`', '\\<!-- blameless-ignore: shown -->', '<!-- blameless-ignore: of two\nlines -->'])(
  'any other stays as it is written: %s',
  async (text) => expect((await rendered(text)).html).toContain('&#x3C;!--'),
);
