import { describe, expect, test } from 'vitest';
import { facetNames, formatState, isEmpty, parseState, type SearchState } from './state.ts';

describe('what an address asks for', () => {
  test('is its question and its filters', () => {
    expect(parseState('?q=pg+dump&cause=data-store&cause=config-change&year=2017&sort=newest')).toEqual({
      question: 'pg dump',
      chosen: { cause: ['data-store', 'config-change'], year: ['2017'] },
      sort: 'newest',
    });
  });
  test('a repeated value counts once', () => expect(parseState('?tag=dns&tag=dns').chosen).toEqual({ tag: ['dns'] }));
  test('unknown parameters and empty values ask for nothing', () => expect(parseState('?utm_source=x&tag=&q=&sort=')).toEqual({ question: '', chosen: {} }));
  test('an unknown order asks for none', () => expect(parseState('?q=dns&sort=oldest')).toEqual({ question: 'dns', chosen: {} }));
  test('an empty address is an empty search', () => {
    for (const address of ['', '?', '?q=', '?q=%20']) expect(isEmpty(parseState(address))).toBe(true);
    for (const address of ['?q=a', '?tag=dns']) expect(isEmpty(parseState(address))).toBe(false);
  });
  test('a filter that was taken away is none', () => expect(isEmpty({ question: '', chosen: { tag: undefined } })).toBe(true));
  test('blanks around a question do not count', () => expect(parseState('?q=%20dns%20').question).toBe('dns'));
});

describe('the address of a search', () => {
  test.each<[string, SearchState]>([
    ['a question', { question: 'CPU 100% & regex?', chosen: {} }],
    ['a Korean one', { question: '지표가 올랐어요', chosen: { tag: ['장애-대응'] } }],
    ['markup', { question: '<script>alert(1)</script>', chosen: { cause: ['<script>'] } }],
    ['every filter', { question: '', chosen: Object.fromEntries(facetNames.map((name) => [name, ['a', 'b']])), sort: 'newest' }],
    ['nothing', { question: '', chosen: {} }],
  ])('gives back what it was made from: %s', (_, state) => {
    const address = formatState(state);
    expect(parseState(address)).toEqual(state);
    expect(address).not.toMatch(/[<> ]/);
  });

  test('is empty for an empty search', () => expect(formatState({ question: '', chosen: {} })).toBe(''));

  test('is the same for equal searches', () => {
    expect(formatState(parseState('?year=2017&tag=b&tag=a&q=dns'))).toBe(formatState(parseState('?q=dns&tag=a&tag=b&tag=a&year=2017')));
  });
});
