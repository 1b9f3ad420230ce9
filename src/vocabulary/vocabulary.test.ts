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

  test('a folder without causes says which file is missing', () =>
    expect(() => readVocabulary(join(tmpdir(), 'no-such-content-folder'))).toThrow(/causes\.yaml is not there: the content folder, which CONTENT_DIR names/));

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

describe('what means the same', () => {
  beforeEach(() => write('causes.yaml', ''));
  const synonyms = () => readVocabulary(folder).synonyms;

  test('is read in groups, and numbers are words', () => {
    write('synonyms.yaml', "- [certificate, ' 인증서 ']\n- [503, service unavailable, true]\n");
    expect(synonyms()).toEqual([
      ['certificate', '인증서'],
      ['503', 'service unavailable', 'true'],
    ]);
  });

  test('is what this project says where a folder says nothing', () => {
    const own = readVocabulary(join(import.meta.dirname, '../../content')).synonyms;
    expect(own.length).toBeGreaterThan(100);
    expect(synonyms()).toEqual(own);
  });

  test('is nothing where a folder says so', () => {
    write('synonyms.yaml', '# none\n');
    expect(synonyms()).toEqual([]);
  });

  test('is told apart from what is not, with every problem in one error', () => {
    write('synonyms.yaml', '- [alone]\n- [a, b]\n- [c, {d: e}]\n');
    expect(() => readVocabulary(folder)).toThrow(/:1:3: \[0\]: [^]*:3:7: \[2\]\[1\]: must be a word/);
  });
});

describe('a broken file is named, with what is wrong in it', () => {
  test.each([
    ['is not YAML', 'causes.yaml', 'a: [\n', /causes\.yaml:2:1: /],
    ['lacks a label in a language', 'causes.yaml', 'a: { label: { ko: 가 }, definition: { ko: 가, en: a }, aliases: { ko: [], en: [] } }\n', /a\.label\.en/],
    ['has an unknown field', 'causes.yaml', `a: { ${cause}, colour: red }\n`, /colour/],
    ['has two entries of one name', 'causes.yaml', `a: { ${cause} }\na: { ${cause} }\n`, /unique/],
    ['is a list', 'causes.yaml', '- a\n', /record/],
    ['has an empty alias', 'tags.yaml', "a: { label: A, aliases: [' '] }\n", /a\.aliases\[0\]/],
    ['has no label', 'technologies.yaml', 'a: {}\n', /a\.label/],
    ['has a group of one', 'synonyms.yaml', '- [a, b]\n- [a]\n', /\[1\]/],
    ['has an empty word', 'synonyms.yaml', "- [a, ' ']\n", /\[0\]\[1\]/],
    ['has nothing for a word', 'synonyms.yaml', '- [a, ]\n- [b, null]\n', /\[1\]\[1\]/],
    ['has a list for a word', 'synonyms.yaml', '- [a, [b]]\n', /\[0\]\[1\]/],
    ['has names for its groups', 'synonyms.yaml', 'a: [b, c]\n', /array/],
  ])('it %s', (_, name, text, reason) => {
    write('causes.yaml', '');
    write(name, text);
    expect(() => readVocabulary(folder)).toThrow(join(folder, name));
    expect(() => readVocabulary(folder)).toThrow(reason);
  });

  test('causes.yaml must be there', () => expect(() => readVocabulary(folder)).toThrow(join(folder, 'causes.yaml')));
});
