import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

const components = [
  { name: 'Lesson', props: { id: 'a' } },
  { name: 'Timeline', props: {} },
];
const pieces = (html: string) => piecesOf(html, { mark: 'abc', components });

test('a text without components is one piece', () => expect(pieces('<p>a</p>')).toEqual(['<p>a</p>']));

test('a component stands with what it holds, other components included', () => {
  expect(pieces('<p>a</p><!--abc 0--><b>b</b><!--abc 1--><!--/abc-->c<!--/abc--><p>d</p>')).toEqual([
    '<p>a</p>',
    { ...components[0], children: ['<b>b</b>', { ...components[1], children: [] }, 'c'] },
    '<p>d</p>',
  ]);
});

test('what an author wrote is no mark', () => {
  const html = '<a title="<!--/component-->">a</a><!--component 0-->';
  expect(pieces(html)).toEqual([html]);
});
