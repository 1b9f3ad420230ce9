import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

test.each([
  'www.example.com',
  'WWW.example.com and HTTPS://example.com/a_b',
  '(see https://example.com/a).',
  'a.b+c@example.com, (d@example.com)',
  'a&#64;example.com',
  '| a@example.com | **www.example.com** |\n|-|-|\n| [a@example.com](https://example.com) | - |',
  '주소는 https://example.com/장애 에 있어요',
  'a www b, http:/ c, 5 @ 3, @handle, [https://example.com](/a)',
  'www.example.com/a_b and https://example.com, +1 -2 .5 _em_ a_b_c snake_case__ **b**.',
  'Word-by-word: don’t, 3.14, a+b, http, www, _한글_은 a_b.',
])('%s: links as remark-gfm makes them', (text) => expect(readBody(text, 'md').tree).toEqual(gfm.parse(text)));

test('words alone are no links', () => expect(JSON.stringify(readBody('Nothing *here*.', 'md').tree)).not.toContain('"link"'));
