import { describe, expect, test } from 'vitest';
import { parseMoment } from '../schema/moment.ts';
import { formatDate, formatDay, formatDays, formatMinutes, formatMoment, hourOf, offsetOf } from './time.ts';

const moment = (written: string) => parseMoment(written)!;

describe('minutes', () => {
  test.each([
    [1, '1분', '1 min'],
    [59, '59분', '59 min'],
    [60, '1시간', '1 h'],
    [390, '6시간 30분', '6 h 30 min'],
    [24 * 60, '24시간', '24 h'],
    [48 * 60 - 1, '47시간 59분', '47 h 59 min'],
    [48 * 60, '2일', '2 d'],
    [73 * 60 + 5, '3일 1시간 5분', '3 d 1 h 5 min'],
    [59.6, '1시간', '1 h'],
    [48 * 60 - 0.4, '2일', '2 d'],
    [1.5, '2분', '2 min'],
  ])('%f: %s · %s', (minutes, ko, en) => {
    expect(formatMinutes(minutes, 'ko')).toBe(ko);
    expect(formatMinutes(minutes, 'en')).toBe(en);
  });
  test('less than one has no words of its own', () => expect([formatMinutes(0, 'ko'), formatMinutes(0.4, 'en')]).toEqual(['', '']));
});

describe('days', () => {
  test.each([
    [0, '같은 날', 'the same day'],
    [1440, '1일', '1 day'],
    [3 * 1440, '3일', '3 days'],
  ])('%i minutes: %s · %s', (minutes, ko, en) => {
    expect(formatDays(minutes, 'ko')).toBe(ko);
    expect(formatDays(minutes, 'en')).toBe(en);
  });
});

describe('a moment in a list that tells its day and offset', () => {
  test.each([
    ['16:00', '16:00', '16:00'],
    ['~16:00', '16:00쯤', 'about 16:00'],
    ['+1d 01:00', '다음 날 01:00', 'next day 01:00'],
    ['~+1d 01:00', '다음 날 01:00쯤', 'about next day 01:00'],
    ['+2d 01:00', '2일 뒤 01:00', 'day 3, 01:00'],
    ['2017-01-31T23:27:00+00:00', '23:27', '23:27'],
    ['~2017-01-31T23:27:00+09:00', '23:27쯤', 'about 23:27'],
    ['2017-01-31T23:27Z', '23:27', '23:27'],
    ['2017-01-31', '1월 31일', '31 Jan'],
    ['~2017-01-31', '1월 31일쯤', 'about 31 Jan'],
  ])('%s: %s · %s', (written, ko, en) => {
    expect(formatMoment(moment(written), 'ko')).toBe(ko);
    expect(formatMoment(moment(written), 'en')).toBe(en);
  });
});

describe('the hour alone', () => {
  test.each([
    ['16:00', '16:00'],
    ['~+1d 01:00', '01:00'],
    ['~2017-01-31T23:27:00+00:00', '23:27'],
    ['2017-01-31', '01.31'],
  ])('of %s is %s', (written, hour) => expect(hourOf(moment(written))).toBe(hour));
});

describe('a date is told as exactly as it is known', () => {
  test.each([
    ['2017', '2017년', '2017'],
    ['2017-01', '2017년 1월', 'January 2017'],
    ['2017-01-31', '2017년 1월 31일', '31 January 2017'],
  ])('%s: %s · %s', (date, ko, en) => {
    expect(formatDate(date, 'ko')).toBe(ko);
    expect(formatDate(date, 'en')).toBe(en);
  });
  test('a day of a year that is told elsewhere', () => expect([formatDay('2017-01-31', 'ko'), formatDay('2017-01-31', 'en')]).toEqual(['1월 31일', '31 Jan']));
});

describe('the offset', () => {
  test.each([
    ['2017-01-31T23:27:00Z', 'UTC'],
    ['2017-01-31T23:27:00+00:00', 'UTC'],
    ['~2017-01-31T23:27:00+09:00', 'UTC+9'],
    ['2017-01-31T23:27:00-08:00', 'UTC−8'],
    ['2017-01-31T23:27+05:30', 'UTC+5:30'],
    ['2017-01-31T23:27+00:30', 'UTC+0:30'],
    ['2017-01-31', undefined],
    ['16:00', undefined],
    ['noon', undefined],
  ])('of %s is %s', (written, offset) => expect(offsetOf(written)).toBe(offset));
});
