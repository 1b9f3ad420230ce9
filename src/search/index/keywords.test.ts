import { expect, test } from 'vitest';
import { vocabulary } from '../../../tests/unit/samples.ts';
import { keywords } from './keywords.ts';

test('what is tagged in one language is found by the words of every language', () => {
  expect(keywords(vocabulary, { causes: ['data-store'], tags: ['backups'], technologies: ['postgresql'] })).toEqual([
    'data-store',
    '데이터 저장소',
    'Data store',
    'backups',
    '백업',
    'Backups',
    'postgresql',
    'PostgreSQL',
  ]);
});

test('a tag that the vocabulary does not know is a word itself, once', () => expect(keywords(vocabulary, { tags: ['kafka'] })).toEqual(['kafka']));

test('nothing given, no words', () => expect(keywords(vocabulary, {})).toEqual([]));
