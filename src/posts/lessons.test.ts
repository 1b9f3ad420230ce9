import { describe, expect, test } from 'vitest';
import { retrospective, retrospectivePost } from '../../tests/unit/samples.ts';
import { groupByTag, lessonsOf } from './lessons.ts';

const lesson = (id: string, ...tags: string[]) => ({ id, text: `About ${id}.`, tags });
const both = retrospectivePost('both', {
  ko: retrospective({ title: '어느 날', lessons: [{ ...lesson('restore', 'backups'), text: '복원해 보기.' }] }),
  en: retrospective({ lessons: [lesson('restore', 'backups')] }),
});
const english = retrospectivePost('english', { en: retrospective({ lessons: [lesson('ttl', 'dns', 'backups'), lesson('dry-run', 'dns')] }) });

describe('the lessons of some posts', () => {
  test('are told in the reader’s language where they are written in it, each with its place', () => {
    expect(lessonsOf([both, english], 'ko')).toEqual([
      { lesson: expect.objectContaining({ text: '복원해 보기.' }), lang: 'ko', slug: 'both', title: '어느 날', path: '/retrospectives/both/#lesson-restore' },
      { lesson: expect.objectContaining({ id: 'ttl' }), lang: 'en', slug: 'english', title: 'A day', path: '/retrospectives/english/#lesson-ttl' },
      { lesson: expect.objectContaining({ id: 'dry-run' }), lang: 'en', slug: 'english', title: 'A day', path: '/retrospectives/english/#lesson-dry-run' },
    ]);
  });
  test('are each told once', () => expect(lessonsOf([both], 'en').map(({ lang }) => lang)).toEqual(['en']));
});

describe('lessons in groups', () => {
  const groups = (...lessons: ReturnType<typeof lesson>[]) =>
    groupByTag(lessonsOf([retrospectivePost('a', { en: retrospective({ lessons }) })], 'en')).map(({ tag, lessons: grouped }) => [
      tag,
      grouped.map((one) => one.lesson.id),
    ]);

  test('stand under their first tag alone, the largest group first', () => {
    expect(groups(lesson('a', 'backups', 'dns'), lesson('b', 'dns', 'backups'), lesson('c', 'dns'))).toEqual([
      ['dns', ['b', 'c']],
      ['backups', ['a']],
    ]);
  });
  test('whose tag most lessons have comes first, even if few stand under it', () => {
    expect(groups(lesson('a', 'zone', 'dns'), lesson('b', 'zone', 'dns'), lesson('c', 'dns')).map(([tag]) => tag)).toEqual(['dns', 'zone']);
  });
  test('of the same size stand in the order of their tags', () => {
    expect(groups(lesson('a', 'zone'), lesson('b', 'alert')).map(([tag]) => tag)).toEqual(['alert', 'zone']);
  });
});
