import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { frontmatterOf } from './contents.ts';
import { remarkLessonsInText } from './lessons-in-text.ts';

function lessonsInText(body: string): unknown {
  const file = new VFile(body);
  const remark = unified().use(remarkParse).use(remarkMdx).use(remarkLessonsInText);
  remark.runSync(remark.parse(file), file);
  return frontmatterOf(file)['lessonsInText'];
}

test('the page learns which lessons stand in the text, so that it does not repeat them', () => {
  expect(lessonsInText('<Lesson id="b" tags="x">B</Lesson>\n\n- c <Lesson id="a" tags="x">A</Lesson>\n\n`<Lesson id="c" />`')).toEqual(['b', 'a']);
});

test('a text without lessons has none', () => expect(lessonsInText('Text')).toEqual([]));
