import { describe, expect, test } from 'vitest';
import { record } from '../../tests/unit/search-samples.ts';
import { translations } from '../i18n/translations.ts';
import type { Passage, Piece } from '../search/answer/passage.ts';
import { resultView } from './result-view.ts';

const pieces: Piece[] = [
  { text: 'the ', isMatch: false },
  { text: 'backups', isMatch: true },
  { text: ' failed', isMatch: false },
];
const passage: Passage = { title: 'A night', context: 'GitLab · 2017', section: { title: 'The backups', id: 'the-백업' }, excerpt: pieces, isWhole: false };
const view = (fields: Parameters<typeof record>[1], found: Passage | undefined) => resultView(record('pg', fields), found, translations('en'));
const textOf = (shown: Piece[]) => shown.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('the row of a page', () => {
  const row = view({}, passage);
  test('leads to the section that answers', () => expect(row.href).toBe(`/pg/#the-${encodeURIComponent('백업')}`));
  test('tells where it comes from', () => expect(row.context).toBe('GitLab · 2017'));
  test('is called by its title and that section', () => expect(textOf(row.title)).toBe('A night › The backups'));
  test('shows the passage with its matches', () => expect(textOf(row.excerpt)).toBe('the [backups] failed…'));
  test('knows how to mark them there', () => expect(row.directive).toBe(':~:text=the-,backups,-failed'));
  test('of a text that is shown whole has no dots', () => expect(textOf(view({}, { ...passage, isWhole: true }).excerpt)).toBe('the [backups] failed'));
  test('of a text without words shows none', () => expect(view({}, { title: 'A', context: '', excerpt: [], isWhole: true }).excerpt).toEqual([]));
});

describe('the row of a lesson', () => {
  const lesson = { type: 'lesson', url: '/pg/#lesson-a' } as const;
  test('is the lesson itself', () => {
    const { href, title, excerpt } = view(lesson, { ...passage, isWhole: true });
    expect([href, textOf(title), excerpt]).toEqual(['/pg/#lesson-a', 'the [backups] failed', []]);
  });
  test('that is longer than a passage is the whole lesson', () => expect(textOf(view(lesson, passage).title)).toBe('A night'));
});

test('where the text cannot be fetched, the row has what is known without it', () => {
  const { title, context, href, directive } = view({}, undefined);
  expect([textOf(title), context, href, directive]).toEqual(['pg', '', '/pg/', '']);
});
