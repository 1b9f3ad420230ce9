import { expect, test } from 'vitest';
import { parseMoment } from '../schema/moment.ts';
import { dayHeadings } from './day-headings.ts';

const headings = (...times: (string | undefined)[]) => dayHeadings(times.map((time) => (time === undefined ? undefined : parseMoment(time))));

test('a day stands over its first entry', () =>
  expect(headings('2017-01-31T23:00:00Z', undefined, '2017-01-31T23:30:00Z', '2017-02-01T00:10:00Z')).toEqual([
    '2017-01-31',
    undefined,
    undefined,
    '2017-02-01',
  ]));
test('a year stands over a list of days', () => expect(headings('2021-10-29', '2024-02-23', '2024-03-29')).toEqual(['2021', '2024', undefined]));
test('clock times have no day', () => expect(headings('16:00', '+1d 01:00')).toEqual([undefined, undefined]));
