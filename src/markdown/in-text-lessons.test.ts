import { describe, expect, test } from 'vitest';
import { inTextLessons } from './in-text-lessons.ts';
import { readBody } from './parse/body.ts';

const found = (body: string) => inTextLessons(readBody(body).tree ?? { type: 'root', children: [] });
const lessons = (body: string) => found(body).map(({ lesson }) => lesson);

describe('a lesson where the text needs it', () => {
  test('says its id, tags, category and words', () => {
    expect(
      lessons('<Lesson id="read" tags="diff, code-review  리뷰" category="verification-gap">\n\nRead the **diff** as if\n`it` were new.\n\n</Lesson>'),
    ).toEqual([{ id: 'read', tags: ['diff', 'code-review', '리뷰'], category: 'verification-gap', text: 'Read the diff as if\nit were new.' }]);
  });
  test('may stand inside a line', () =>
    expect(lessons('So: <Lesson id="a" tags="b">Read.</Lesson> And so on.')).toEqual([{ id: 'a', tags: ['b'], text: 'Read.' }]));
  test('may stand inside other elements and lists', () => expect(lessons('<div>\n  - <Lesson id="a" tags="b">Read.</Lesson>\n</div>')).toHaveLength(1));
  test('keeps the order of the text', () => expect(lessons('<Lesson id="b">x</Lesson>\n\n<Lesson id="a">y</Lesson>').map(({ id }) => id)).toEqual(['b', 'a']));
  test('that lacks everything is still one, for the schema to refuse', () =>
    expect(lessons('<Lesson>x</Lesson>')).toEqual([{ id: undefined, tags: [], text: 'x' }]));
  test('has its place', () => {
    expect(found('a\n\n  b <Lesson id="x" tags="y">z</Lesson>').map(({ position }) => position)).toEqual([expect.objectContaining({ line: 3, column: 5 })]);
  });
});

describe('is no lesson', () => {
  test.each([
    ['one without words: it shows an entry of the frontmatter', '<Lesson id="a" />'],
    ['text', 'A lesson.'],
    ['another element', '<LessonItem id="a" />'],
    ['an example in code', '```mdx\n<Lesson id="a" tags="b">c</Lesson>\n```\n\n`<Lesson id="a" />`'],
  ])('%s', (_, body) => expect(lessons(body)).toEqual([]));
});
