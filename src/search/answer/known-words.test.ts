import { expect, test } from 'vitest';
import { meaning } from '../../../tests/unit/search-samples.ts';
import { knownWords } from './known-words.ts';
import { conceptsOfMeanings } from './meaning.ts';

const { stems, names } = conceptsOfMeanings([meaning('outage, 장애, power cut'), meaning('power, 전원', { weight: 0.3 })]);
const loaded = new Set(['outag']);
const words = knownWords({
  terms: new Map([
    ['redi', { word: 'redis', count: 7 }],
    ['#0', { word: '#0', count: 5 }],
  ]),
  stems,
  weightOf: (concept) => [0.9, 0.3][concept] ?? 0,
  namesOf: (stem) => (loaded.has(stem) ? (names.get(stem) ?? []) : undefined),
});

test('names are heard in the other script', () => expect(words.alike('레디스')).toEqual(['redi']));

test('a form of a word that only joins others is no name', () => {
  const terms = new Map([['let', { word: 'lets', count: 2 }]]);
  expect(knownWords({ terms, stems: new Map(), weightOf: () => 0, namesOf: () => [] }).alike('레디스')).toEqual([]);
});

test('concepts have their weights, and what is none has none', () => expect([0, 1, 2].map(words.conceptWeight)).toEqual([0.9, 0.3, 0]));

test('concepts are known by their names', () => {
  expect(words.concepts.mentionsIn(['outag'])).toEqual([{ concept: 0, start: 0, length: 1 }]);
  expect(words.takeLacking()).toEqual([]);
});

test('names that are not loaded are told, once, and not those of what begins no name', () => {
  expect(words.concepts.mentionsIn(['power', 'cut', 'power', 'zebra'])).toEqual([]);
  expect(words.takeLacking().toSorted()).toEqual(['cut', 'power']);
  expect(words.takeLacking()).toEqual([]);
  loaded.add('power');
  expect(words.concepts.mentionsIn(['power', 'cut'])).toEqual([
    { concept: 0, start: 0, length: 2 },
    { concept: 1, start: 0, length: 1 },
  ]);
});
