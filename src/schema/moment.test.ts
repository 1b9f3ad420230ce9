import { describe, expect, test } from 'vitest';
import { moment, parseMoment } from './moment.ts';
import { wrong } from './test-posts.ts';

const minutes = (text: string) => parseMoment(text)?.minutes ?? NaN;

describe('a time has one of three forms', () => {
  test.each([
    ['2017-01-31T23:27:00+00:00', 'instant'],
    ['2017-01-31T23:27+00:00', 'instant'],
    ['2017-01-31T23:27Z', 'instant'],
    ['2017-01-31T23:27:00.500-08:00', 'instant'],
    ['2017-01-31', 'date'],
    ['2016-02-29', 'date'],
    ['16:00', 'clock'],
    ['00:00', 'clock'],
    ['23:59', 'clock'],
    ['+1d 01:00', 'clock'],
    ['+12d 01:00', 'clock'],
  ])('%s is of the form %s', (text, form) => {
    expect(wrong(moment, text)).toEqual([]);
    expect(parseMoment(text)).toMatchObject({ form, about: false, text });
  });

  test.each(['2017-01-31T23:27+00:00', '2017-01-31', '16:00', '+1d 01:00'])('~%s means about it, at the same minute', (text) => {
    expect(parseMoment(`~${text}`)).toEqual({ ...parseMoment(text), about: true });
    expect(parseMoment(`~ ${text}`)).toEqual(parseMoment(`~${text}`));
  });
});

describe('times of a form are compared by the minute', () => {
  test('across two time zones', () => {
    expect(minutes('2017-01-31T23:27+00:00') - minutes('2017-02-01T08:00+09:00')).toBe(27);
    expect(minutes('2017-01-31T23:27:00+00:00')).toBe(minutes('2017-02-01T08:27:00+09:00'));
  });
  test('a clock counts from the first day', () => {
    expect(minutes('16:05')).toBe(16 * 60 + 5);
    expect(minutes('+1d 01:00') - minutes('23:30')).toBe(90);
  });
  test('a day begins at midnight', () => expect(minutes('2017-02-01') - minutes('2017-01-31')).toBe(24 * 60));
});

describe('what does not exist is refused', () => {
  test.each([
    '25:00',
    '24:00',
    '16:60',
    '9:00',
    '2017-02-30',
    '2017-02-29',
    '2017-13-01',
    '2017-02-30T10:00+00:00',
    '2017-01-31T25:00+09:00',
    '~',
    '',
    '4pm',
    'yesterday',
    '+1d',
    '-1d 01:00',
    '2017',
    '2017-01',
  ])('%j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
    expect(wrong(moment, text)).toEqual([expect.stringContaining(`"${text}" is not a time: expected a date-time with an offset (2017-01-31T23:27:00+00:00)`)]);
  });

  test.each([
    ['2017-01-31T23:27', '2017-01-31T23:27+09:00', '2017-01-31T23:27Z'],
    ['2017-01-31 23:27:00', '2017-01-31T23:27:00+09:00', '2017-01-31T23:27:00Z'],
    ['~2017-01-31 23:27', '~2017-01-31T23:27+09:00', '~2017-01-31T23:27Z'],
  ])('%j has no offset, and the answer shows how to write one', (text, seoul, utc) => {
    expect(wrong(moment, text)).toEqual([`the offset is missing: write ${seoul} (Seoul) or ${utc} (UTC)`]);
    for (const answer of [seoul, utc]) expect(wrong(moment, answer)).toEqual([]);
  });
});
