import { expect, test } from 'vitest';
import { dayOf, isTimeZone } from './day.ts';

test.each([
  ['2019-07-26', undefined, { day: '2019-07-26' }],
  ['2019-7-3', undefined, { day: '2019-07-03' }],
  ['2019/07/26 21:00', undefined, { day: '2019-07-26', time: '21:00:00' }],
  ['2019-07-26 21:00:05 +0900', undefined, { day: '2019-07-26', time: '21:00:05' }],
  ['2019-07-26T23:30:00Z', 'Asia/Seoul', { day: '2019-07-27', time: '08:30:00' }],
  ['2019-07-26 23:30:00 +0900', 'America/New_York', { day: '2019-07-26', time: '10:30:00' }],
  ['2019-02-30', undefined, undefined],
  ['2019-13-01', undefined, undefined],
  ['soon', undefined, undefined],
  [undefined, undefined, undefined],
])('%s in %s', (written, zone, day) => expect(dayOf(written, zone)).toEqual(day));

test('a time zone is one that is known', () => expect(['Asia/Seoul', 'Mars/Base'].map(isTimeZone)).toEqual([true, false]));
