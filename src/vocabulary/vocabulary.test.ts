import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelOf, readVocabulary } from './vocabulary.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cause = `label: { ko: 코드 결함, en: Code defect }, definition: { ko: 뜻., en: Meaning. }, aliases: { ko: [버그], en: [bug] }`;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('a team writes its own words', () => {
  test('and they keep their order', () => {
    write('causes.yaml', `zebra: { ${cause} }\n장애: { ${cause} }\nalpha: { ${cause} }\n`);
    expect([...readVocabulary(folder).causes.keys()]).toEqual(['zebra', '장애', 'alpha']);
    expect(readVocabulary(folder).causes.get('zebra')).toMatchObject({ slug: 'zebra', aliases: { ko: ['버그'], en: ['bug'] } });
  });

  test('tags and technologies may be left out', () => {
    write('causes.yaml', `a: { ${cause} }\n`);
    expect(readVocabulary(folder)).toMatchObject({ tags: new Map(), technologies: new Map() });
  });

  test('an empty file holds none', () => {
    write('causes.yaml', '# nothing yet\n');
    expect(readVocabulary(folder).causes.size).toBe(0);
  });

  test('a name that is the same in every language is written once', () => {
    write('causes.yaml', '');
    write('technologies.yaml', 'redis: { label: Redis }\n');
    expect(readVocabulary(folder).technologies.get('redis')).toEqual({ slug: 'redis', label: { ko: 'Redis', en: 'Redis' }, aliases: [] });
  });

  test('a slug without an entry is called by itself', () => {
    write('causes.yaml', `a: { ${cause} }\n`);
    const { causes } = readVocabulary(folder);
    expect([labelOf(causes, 'a', 'ko'), labelOf(causes, 'a', 'en'), labelOf(causes, 'b', 'en')]).toEqual(['코드 결함', 'Code defect', 'b']);
  });
});

describe('a broken file is named, with what is wrong in it', () => {
  test.each([
    ['is not YAML', 'causes.yaml', 'a: [\n', /line 2/],
    ['lacks a label in a language', 'causes.yaml', 'a: { label: { ko: 가 }, definition: { ko: 가, en: a }, aliases: { ko: [], en: [] } }\n', /a\.label\.en/],
    ['has an unknown field', 'causes.yaml', `a: { ${cause}, colour: red }\n`, /colour/],
    ['has two entries of one name', 'causes.yaml', `a: { ${cause} }\na: { ${cause} }\n`, /unique/],
    ['is a list', 'causes.yaml', '- a\n', /record/],
    ['has an empty alias', 'tags.yaml', "a: { label: A, aliases: [' '] }\n", /a\.aliases\[0\]/],
    ['has no label', 'technologies.yaml', 'a: {}\n', /a\.label/],
  ])('it %s', (_, name, text, reason) => {
    write('causes.yaml', '');
    write(name, text);
    expect(() => readVocabulary(folder)).toThrow(join(folder, name));
    expect(() => readVocabulary(folder)).toThrow(reason);
  });

  test('causes.yaml must be there', () => expect(() => readVocabulary(folder)).toThrow(join(folder, 'causes.yaml')));
});
