import { describe, expect, test } from 'vitest';
import { inTextEntries } from '../markdown/in-text-entries.ts';
import { readBody } from '../markdown/parse/body.ts';
import { inTextProblems } from './in-text-entries.ts';

const data = { lessons: [{ id: 'read-the-diff' }], actions: [{ id: 'guard' }, { text: 'without an id' }] };
const problems = (body: string) => inTextProblems(inTextEntries(readBody(body).tree!), data).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('entries shown in the text', () => {
  test('are those of the frontmatter', () => expect(problems('<Timeline />\n\n<Lesson id="read-the-diff" />\n\n<Action id="guard" />')).toEqual([]));
  test('may be lessons with words of their own', () => expect(problems('<Lesson id="new" tags="a">Words.</Lesson>')).toEqual([]));

  test('that the frontmatter lacks: where, and the nearest', () => {
    expect(problems('a\n\n<Lesson id="read-the-dif" />\n\n<Action />')).toEqual([
      '3:1 <Lesson> shows no entry: the frontmatter has no lesson "read-the-dif"; did you mean "read-the-diff"? Ids: read-the-diff',
      '5:1 <Action> shows no entry: the frontmatter has no action "" Ids: guard',
    ]);
  });

  test('stand there once', () => {
    expect(problems('<Timeline />\n\n<Timeline />\n\n<Action id="guard" /> <Action id="guard" />')).toEqual([
      '3:1 <Timeline> stands in the text twice: each has one address',
      '5:23 <Action id="guard"> stands in the text twice: each has one address',
    ]);
  });
});
