import { expect, test } from 'vitest';
import { occurredOn, yearOf } from './occurred.ts';

test.each(['2017', '2017-01', '2017-01-31'])('what the author says comes first: %s', (occurred) => {
  const data = { occurred, incident: { startedAt: '2020-05-05' } };
  expect(occurredOn(data)).toBe(occurred);
  expect(yearOf(data)).toBe('2017');
});

test.each([
  ['2017-01-31T23:27:00+00:00', '2017-01-31'],
  ['~2017-01-31T23:27:00+00:00', '2017-01-31'],
  ['2017-01-31', '2017-01-31'],
  ['~2017-01-31', '2017-01-31'],
])('else the day it began is taken from %s', (startedAt, day) => {
  expect(occurredOn({ incident: { startedAt } })).toBe(day);
  expect(yearOf({ incident: { startedAt } })).toBe('2017');
});

test('the day is the one its people lived, not the one in UTC', () => {
  expect(occurredOn({ incident: { startedAt: '2018-01-01T08:00:00+09:00' } })).toBe('2018-01-01');
  expect(yearOf({ incident: { startedAt: '2017-12-31T20:00:00-08:00' } })).toBe('2017');
});

test.each([{}, { incident: {} }, { incident: { startedAt: '16:00' } }, { incident: { startedAt: '~+1d 01:00' } }, { incident: { detectedAt: '2017-01-31' } }])(
  'no day, no year: %j',
  (data) => {
    expect(occurredOn(data)).toBeUndefined();
    expect(yearOf(data)).toBeUndefined();
  },
);
