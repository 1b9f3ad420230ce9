import { expect, test } from 'vitest';
import { plainText, shortened, titleText } from './excerpt.ts';

test.each([
  ['**a** *b* `c` [d](/e) ![f](g) ~~h~~', 'a b c d f h'],
  ['<p>a</p> &amp; <b>b</b>', 'a & b'],
  ['snake_case_name and 3 * 4 * 5', 'snake_case_name and 3 * 4 * 5'],
  ['List<String> {x}', 'List<String> {x}'],
])('%s reads as %s', (text, plain) => expect(plainText(text)).toBe(plain));

test('a title keeps what stands in angle brackets', () => expect(titleText('<b>A</b><br>of &lt;b&gt;\n<table> *x*')).toBe('A of <b> <table> *x*'));

test('a text is cut behind a word, at 200 characters as readers count them', () => {
  const cut = shortened('낱말 '.repeat(100));
  expect([[...cut].length <= 200, cut.endsWith('낱말…')]).toEqual([true, true]);
  expect([...shortened('가'.repeat(300))]).toHaveLength(200);
  expect(shortened('짧다')).toBe('짧다');
});
