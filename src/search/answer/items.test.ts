import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/unit/search-samples.ts';
import { toItems, versionIn } from './items.ts';

describe('a result appears once', () => {
  const items = toItems([
    record('b', { lang: 'ko' }),
    record('a'),
    record('b'),
    record('b', { type: 'lesson', lesson: 'ttl' }),
    record('b', { type: 'lesson', lesson: 'restore' }),
    record('b', { type: 'article' }),
    record('b', { type: 'lesson', lesson: 'ttl', lang: 'ko' }),
  ]);

  test('with all of its languages, in the order in which each is first met', () => {
    expect(items.map(({ versions }) => versions.map(({ id }) => id))).toEqual([
      ['retrospective/b/ko', 'retrospective/b/en'],
      ['retrospective/a/en'],
      ['lesson/b/ttl/en', 'lesson/b/ttl/ko'],
      ['lesson/b/restore/en'],
      ['article/b/en'],
    ]);
  });

  test('in the reader’s language where it is written in it, else in its own', () => {
    expect(versionIn(items[0]!, 'en').lang).toBe('en');
    expect(versionIn(items[0]!, 'ko').lang).toBe('ko');
    expect(versionIn(items[1]!, 'ko').lang).toBe('en');
  });

  test('in a language that is chosen, where it is written in one', () => {
    expect(versionIn(items[0]!, 'ko', ['en']).lang).toBe('en');
    expect(versionIn(items[0]!, 'ko', ['en', 'ko']).lang).toBe('ko');
    expect(versionIn(items[1]!, 'ko', ['ko']).lang).toBe('en');
  });
});
