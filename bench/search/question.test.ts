import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentDir } from '../../src/environment.ts';
import { readSitePosts } from '../../src/markdown/site-posts.ts';
import { languages } from '../../src/site.config.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { ofHalf, readQuestions, type Question } from './question.ts';

const repeated = (list: readonly string[]): string[] => list.filter((one, index) => list.indexOf(one) !== index);

describe('the questions about this site’s own posts', () => {
  const questions = readQuestions(join(import.meta.dirname, 'questions.yaml'));
  const slugs = new Set<string>();
  const lessons = new Set<string>();
  beforeAll(async () => {
    const { posts } = await readSitePosts({ contentDir, vocabulary: readVocabulary(contentDir), keeps: false });
    for (const { slug, data } of posts) {
      slugs.add(slug);
      for (const { id } of (data()['lessons'] ?? []) as { id: string }[]) lessons.add(`${slug}#${id}`);
    }
  });

  test('are each asked once', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    expect(repeated(questions.map(({ question }) => question))).toEqual([]);
  });

  test.each(languages)('are many enough to judge by in %s', (lang) => expect(questions.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(60));

  test('are answered by posts and lessons that exist', () => {
    expect(questions.flatMap(({ id, answers }) => Object.keys(answers).flatMap((slug) => (slugs.has(slug) ? [] : `${id}: ${slug}`)))).toEqual([]);
    expect(questions.flatMap(({ id, lessons: named = [] }) => named.flatMap((lesson) => (lessons.has(lesson) ? [] : `${id}: ${lesson}`)))).toEqual([]);
  });
});

describe('a half', () => {
  const question = (id: string, lang: Question['lang']): Question => ({ id, question: id, lang, kind: 'plain', answers: { one: 3 } });
  const questions = [question('ko-1', 'ko'), question('en-1', 'en'), question('en-2', 'en'), question('ko-2', 'ko'), question('ko-3', 'ko')];
  const idsOf = (half: 'tune' | 'held') => ofHalf(questions, half).map(({ id }) => id);

  test('holds every other question of each language', () => {
    expect(idsOf('tune')).toEqual(['ko-1', 'en-1', 'ko-3']);
    expect(idsOf('held')).toEqual(['en-2', 'ko-2']);
  });
});
