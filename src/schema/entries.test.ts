import { describe, expect, test } from 'vitest';
import { action } from './action.ts';
import { articleSchema } from './article.ts';
import { lesson } from './lesson.ts';
import { source } from './source.ts';
import { diary, wrong } from './test-posts.ts';
import { timelineEntry, timelineKinds } from './timeline.ts';

describe('a lesson', () => {
  const valid = { id: 'read-the-diff', text: 'Read the diff.', tags: ['diff'] };
  test('says what it is about', () => expect(wrong(lesson, valid)).toEqual([]));
  test('needs a tag', () => expect(wrong(lesson, { ...valid, tags: [] })).toEqual(['tags: a lesson needs at least one tag']));
  test.each(['id', 'text', 'tags'])('needs its %s', (field) =>
    expect(wrong(lesson, { ...valid, [field]: undefined })).toEqual([expect.stringContaining(field)]),
  );
});

describe('an action', () => {
  const valid = { text: 'Add a test.', type: 'prevent', ownerRole: 'payments team', status: 'open' };
  test.each(['open', 'done'])('that is %s needs no reason', (status) => expect(wrong(action, { ...valid, status })).toEqual([]));
  test('that was decided against needs its reason', () => {
    expect(wrong(action, { ...valid, status: 'wont-do' })).toEqual(['status: wont-do needs a reason: say why it was decided against']);
    expect(wrong(action, { ...valid, status: 'wont-do', reason: ' ' })).toEqual([expect.stringContaining('reason: the text is empty')]);
    expect(wrong(action, { ...valid, status: 'wont-do', reason: 'Too dear.' })).toEqual([]);
  });
  test('belongs to a role', () => expect(wrong(action, { ...valid, ownerRole: undefined })).toEqual([expect.stringContaining('ownerRole')]));
  test('is due on a day that exists', () => expect(wrong(action, { ...valid, due: '2026-02-30' })).toEqual([expect.stringContaining('due: ')]));
});

describe('an entry of a timeline', () => {
  const valid = { text: 'The rise looked natural.', kind: 'interpretation' };
  test.each(timelineKinds)('may be of the kind %s', (kind) => expect(wrong(timelineEntry, { ...valid, kind })).toEqual([]));
  test('needs no time', () => expect(wrong(timelineEntry, valid)).toEqual([]));
  test('needs to say what it is', () => expect(wrong(timelineEntry, { text: 'It broke.' })).toEqual([expect.stringContaining('kind: ')]));
});

describe('a source is on the web', () => {
  test.each(['https://example.com/a', 'http://example.com'])('%s', (url) => {
    expect(wrong(source, { title: 'A', url })).toEqual([]);
    expect(wrong(timelineEntry, { text: 'A.', kind: 'signal', source: url })).toEqual([]);
  });
  test.each(['example.com', '/a', 'javascript:alert(1)', 'ftp://example.com'])('%s is not', (url) => {
    expect(wrong(source, { title: 'A', url })).toEqual(['url: expected a web address, https://…']);
    expect(wrong(timelineEntry, { text: 'A.', kind: 'signal', source: url })).toEqual(['source: expected a web address, https://…']);
  });
});

describe('an article', () => {
  test('needs no more than a diary', () => expect(wrong(articleSchema, diary({ tags: ['blameless'], authors: ['Kim'] }))).toEqual([]));
  test('is about no single incident', () => expect(wrong(articleSchema, diary({ severity: 1 }))).toEqual(['Unrecognized key: "severity"']));
});
