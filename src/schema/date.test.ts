import { describe, expect, test } from 'vitest';
import { calendarDate, occurred } from './date.ts';
import { wrong } from './test-posts.ts';

describe('the date of a post', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29'])('%s exists', (date) => expect(wrong(calendarDate, date)).toEqual([]));

  test.each([
    '2026-13-45',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-1-2',
    '26-01-02',
    '2026-01-02T10:00',
    '2026/01/02',
    20260102,
  ])('%j does not, and never becomes another day', (date) => expect(wrong(calendarDate, date)).toEqual(['expected a calendar date that exists, YYYY-MM-DD']));
});

describe('when an incident happened is told as exactly as known', () => {
  test.each([
    [2017, '2017'],
    ['2017', '2017'],
    ['2017-01', '2017-01'],
    ['2017-12', '2017-12'],
    ['2017-01-31', '2017-01-31'],
  ])('%j', (written, read) => expect(occurred.parse(written)).toBe(read));

  test.each([17, 20170, 2017.5, true, '', ' 2017', '2017-1', '2017-00', '2017-13', '2017-02-30', '2017-01-31T10:00', 'summer 2017'])(
    '%j is refused with the three forms',
    (written) => {
      expect(wrong(occurred, written)).toEqual([expect.stringContaining('expected YYYY, YYYY-MM or YYYY-MM-DD')]);
    },
  );
});
