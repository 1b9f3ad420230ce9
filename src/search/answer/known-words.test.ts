import { expect, test } from 'vitest';
import { meaning } from '../../../tests/unit/search-samples.ts';
import { knownWords } from './known-words.ts';

const term = (name: string, count: number, word = name) => [name, { word, count }] as const;
const words = knownWords(
  [new Map([term('redi', 2, 'redis'), term('장애', 3), term('#0', 4)]), new Map([term('redi', 5, 'redis'), term('#0', 1)])],
  [meaning('outage, 장애'), meaning('power, 전원', { weight: 0.3 })],
);

test('a word counts in all languages together', () => {
  expect(words.terms.get('redi')).toEqual({ word: 'redis', count: 7 });
  expect(words.terms.get('장애')).toEqual({ word: '장애', count: 3 });
  expect(words.terms.get('#0')?.count).toBe(5);
});

test('names are heard in the other script', () => expect(words.alike('레디스')).toEqual(['redi']));

test('concepts have their weights, and what is none has none', () => expect([0, 1, 2].map(words.conceptWeight)).toEqual([0.9, 0.3, 0]));

test('concepts are known by their names', () => expect(words.concepts.mentionsIn(['outag'])).toEqual([{ concept: 0, start: 0, length: 1 }]));
