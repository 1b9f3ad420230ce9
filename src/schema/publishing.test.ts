import { describe, expect, test } from 'vitest';
import { calendarDay, isPublished } from './publishing.ts';

/** 00:30 in Seoul, the evening before in UTC. */
const afterMidnightInSeoul = new Date('2024-05-01T15:30:00Z');
/** 00:30 in UTC, the evening before in New York. */
const afterMidnightInUtc = new Date('2024-05-02T00:30:00Z');

describe('the day in a time zone', () => {
  test.each([
    [afterMidnightInSeoul, 'Asia/Seoul', '2024-05-02'],
    [afterMidnightInSeoul, 'UTC', '2024-05-01'],
    [afterMidnightInUtc, 'America/New_York', '2024-05-01'],
    [new Date('2023-12-31T15:00:00Z'), 'Asia/Seoul', '2024-01-01'],
    [new Date('2023-12-31T14:59:59Z'), 'Asia/Seoul', '2023-12-31'],
  ])('%o in %s is %s', (now, timeZone, day) => expect(calendarDay(now, timeZone)).toBe(day));
});

describe('a post is published', () => {
  const post = { draft: false, date: '2024-05-02' };
  const on = (now: Date, timeZone: string) => isPublished(post, calendarDay(now, timeZone));

  test('once its date has begun where the site is, though not yet in UTC', () => {
    expect(on(afterMidnightInSeoul, 'Asia/Seoul')).toBe(true);
    expect(on(afterMidnightInSeoul, 'UTC')).toBe(false);
  });
  test('not while its date has begun in UTC only', () => {
    expect(on(afterMidnightInUtc, 'America/New_York')).toBe(false);
    expect(on(afterMidnightInUtc, 'UTC')).toBe(true);
  });
  test('from then on', () => expect(isPublished(post, '2030-01-01')).toBe(true));
  test('never as a draft', () => expect(isPublished({ ...post, draft: true }, '2030-01-01')).toBe(false));
});
