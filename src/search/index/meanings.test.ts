import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../tests/unit/samples.ts';
import { conceptsOfMeanings } from '../answer/meaning.ts';
import { meaningsOf } from './meanings.ts';

const meanings = meaningsOf(vocabulary);
const named = (name: string) => meanings.find(({ names }) => names.includes(name))!;

describe('the vocabulary says what means the same', () => {
  test('its synonyms', () => expect(named('recover')).toMatchObject({ names: ['restore', 'recover', '복원', '되살리'] }));
  test('a tag by its slug, its names and its aliases, each once', () => {
    expect(named('dump')).toMatchObject({ names: ['backups', '백업', 'Backups', 'dump'], of: { name: 'tag', value: 'backups' } });
  });
  test('a technology', () => expect(named('postgres').names).toEqual(['postgresql', 'PostgreSQL', 'postgres']));
  test('a cause, its slug in words', () => expect(named('config change')).toMatchObject({ of: { name: 'cause', value: 'config-change' } }));
});

test('synonyms count most, and what only belongs to a cause least', () => {
  const [synonym, tag, technology, cause] = ['recover', 'dump', 'postgres', 'config change'].map((name) => named(name).weight) as [
    number,
    number,
    number,
    number,
  ];
  expect(synonym).toBeLessThan(1);
  expect(synonym).toBeGreaterThan(Math.max(tag, technology));
  expect(Math.min(tag, technology)).toBeGreaterThan(cause);
  expect(cause).toBeGreaterThan(0);
});

test('each is called by its place', () => {
  const [mention] = conceptsOfMeanings(meanings).mentionsIn(['dump']);
  expect(meanings[mention!.concept]).toBe(named('dump'));
});
