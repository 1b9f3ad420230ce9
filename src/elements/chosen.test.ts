import { describe, expect, test } from 'vitest';
import { chosenIn, chosenValues, without } from './chosen.ts';

const boxes = [
  { name: 'cause', value: 'network-dns', checked: true },
  { name: 'cause', value: 'data-store', checked: false },
  { name: 'tag', value: 'dns', checked: false },
];

describe('what is chosen', () => {
  test('is what is ticked', () => expect(chosenIn(boxes, {})).toEqual({ cause: ['network-dns'] }));
  test('is no more what was ticked before', () => expect(chosenIn(boxes, { cause: ['data-store'], tag: ['dns'] })).toEqual({ cause: ['network-dns'] }));
  test('is still what has no box', () =>
    expect(chosenIn(boxes, { cause: ['unheard-of'], year: ['1912'] })).toEqual({ cause: ['network-dns', 'unheard-of'], year: ['1912'] }));
});

test('chosen values stand in the order of the facets', () =>
  expect(chosenValues({ year: ['2017'], cause: ['b', 'a'], tag: undefined })).toEqual([
    { name: 'cause', value: 'b' },
    { name: 'cause', value: 'a' },
    { name: 'year', value: '2017' },
  ]));

test('a value is taken away, and a facet with its last', () => {
  expect(without({ cause: ['a', 'b'], tag: ['c'] }, 'cause', 'a')).toEqual({ cause: ['b'], tag: ['c'] });
  expect(chosenValues(without({ cause: ['a'] }, 'cause', 'a'))).toEqual([]);
});
