import { describe, expect, test } from 'vitest';
import { readYaml } from '../markdown/parse/yaml.ts';
import { articleSchema } from '../schema/article.ts';
import { retrospective } from '../schema/test-posts.ts';
import type { Language } from '../site.config.ts';
import { contradictions } from './one-place.ts';

/** What is wrong between languages with these fields, as `file:line:column message`. English is read first, as its file's name sorts. */
function problems(ko: string, en: string, shared = '', schema: Parameters<typeof contradictions>[1] = retrospective): string[] {
  const written = (file: string, text: string) => {
    const yaml = readYaml(text);
    expect(yaml.errors).toEqual([]);
    return { file, yaml, fields: yaml.data };
  };
  const version = (lang: Language, text: string) => {
    const own = written(`${lang}.mdx`, text);
    return { slug: 'a', lang, own, shared: written('incident.yaml', shared), data: own.fields, sourceOf: () => own };
  };
  return contradictions([version('en', en), version('ko', ko)], schema).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe('two languages of a post that contradict each other are an error at the second', () => {
  test.each([
    ['kind', 'story', 'report'],
    ['occurred', '2017', '2018'],
    ['provenance', 'first-hand', 'retold'],
    ['organization', '카카오', 'Kakao'],
    ['categories', '[code-defect]', '[data-store]'],
    ['tags', '[a, b]', '[a]'],
    ['technologies', '[a]', '[b]'],
    ['services', '[a]', '[]'],
    ['incident', '{ startedAt: 16:00 }', '{ startedAt: 17:00 }'],
    ['severity', '1', '2'],
    ['trigger', 'attack', 'unknown'],
    ['detection', 'alert', 'staff'],
    ['mitigation', '[rollback]', '[rollback, restore]'],
    ['related', '[b]', '[c]'],
    ['withdrawn', 'true', 'false'],
  ])('%s', (field, ko, en) => {
    const own = `title: T\n${field}: ${ko}\n`;
    expect(problems(own, `${field}: ${en}\n`)).toEqual([`en.mdx:1:${field.length + 3} ${field} differs from ko.mdx:2: keep it in incident.yaml`]);
    expect(problems(own, own)).toEqual([]);
    expect(problems(own, '')).toEqual([]);
  });

  test('each of several', () => expect(problems('kind: story\nseverity: 1', 'kind: report\nseverity: 2')).toHaveLength(2));
  test('of an article, too', () => expect(problems('tags: [a]', 'tags: [b]', '', articleSchema)).toHaveLength(1));
});

describe('no contradiction', () => {
  test.each(['title', 'excerpt', 'surprise', 'coverAlt'])('is text in another language: %s', (field) =>
    expect(problems(`${field}: 가`, `${field}: A`)).toEqual([]),
  );
  test('is a translation of a later day', () => expect(problems('date: 2026-11-22', 'date: 2026-12-01')).toEqual([]));
  test('is an old address for each', () => expect(problems('redirectFrom: [/a/]', 'redirectFrom: [/b/]')).toEqual([]));
  test('is the same value written in another way', () => {
    expect(problems('occurred: 2017', 'occurred: "2017"')).toEqual([]);
    expect(problems('tags: [장애]', `tags: [${'장애'.normalize('NFD')}]`)).toEqual([]);
  });
  test('is what another rule says already', () => {
    expect(problems('severity: 9', 'severity: 1')).toEqual([]);
    expect(problems('severity: 1', 'severity: 2', 'severity: 1')).toEqual([]);
  });
});
