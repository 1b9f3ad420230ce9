import { describe, expect, test } from 'vitest';
import { duration, measures, type Measure } from './duration.ts';

const known = {
  startedAt: '2024-05-01T10:00:00Z',
  detectedAt: '2024-05-01T10:05:00Z',
  decidedAt: '2024-05-01T10:20:00Z',
  mitigatedAt: '2024-05-01T10:50:00Z',
  resolvedAt: '2024-05-01T13:00:00Z',
};

describe('a measure says how long it took, and between which two times', () => {
  test.each([
    ['detect', 5, 'startedAt', 'detectedAt'],
    ['decide', 20, 'startedAt', 'decidedAt'],
    ['execute', 30, 'decidedAt', 'mitigatedAt'],
    ['mitigate', 50, 'startedAt', 'mitigatedAt'],
    ['resolve', 180, 'startedAt', 'resolvedAt'],
  ] as const)('%s: %i minutes from %s to %s', (measure, minutes, from, to) => {
    const result = duration(measure, known, 'report');
    expect(result).toMatchObject({ state: 'known', minutes, about: false, precision: 'minutes', from: { name: from }, to: { name: to } });
    expect(result).toMatchObject({ from: { at: { text: known[from] } }, to: { at: { text: known[to] } } });
  });
});

describe('what is not known is never guessed', () => {
  test('no incident: both times are missing', () =>
    expect(duration('detect', undefined, 'story')).toEqual({ state: 'unknown', missing: ['startedAt', 'detectedAt'] }));

  test.each(Object.keys(measures) as Measure[])('%s names the time that is missing, whichever it is', (measure) => {
    for (const name of measures[measure]) {
      const { [name]: _, ...rest } = known;
      expect(duration(measure, rest, 'story')).toEqual({ state: 'unknown', missing: [name] });
    }
  });

  test('two equal times took 0 minutes, and that is known', () => {
    expect(duration('detect', { startedAt: known.startedAt, detectedAt: known.startedAt }, 'story')).toMatchObject({ state: 'known', minutes: 0 });
  });
});

describe('a near miss did no harm', () => {
  test.each(['mitigate', 'resolve'] as const)('%s is not applicable, even where times are given', (measure) => {
    expect(duration(measure, known, 'near-miss')).toEqual({ state: 'not-applicable' });
    expect(duration(measure, undefined, 'near-miss')).toEqual({ state: 'not-applicable' });
  });

  test('but how long it took to see and to decide is told', () => {
    expect(duration('detect', known, 'near-miss')).toMatchObject({ state: 'known', minutes: 5 });
    expect(duration('decide', known, 'near-miss')).toMatchObject({ state: 'known', minutes: 20 });
  });
});

describe('a figure is no finer than its times', () => {
  test.each([
    ['~16:00', '22:30'],
    ['16:00', '~22:30'],
    ['~16:00', '~22:30'],
  ])('from %s to %s is "about"', (startedAt, resolvedAt) =>
    expect(duration('resolve', { startedAt, resolvedAt }, 'story')).toMatchObject({ minutes: 390, about: true }),
  );

  test('where only days are told, days are meant', () => {
    expect(duration('resolve', { startedAt: '2024-02-28', resolvedAt: '2024-03-01' }, 'story')).toMatchObject({
      minutes: 2 * 1440,
      about: true,
      precision: 'days',
    });
  });
});

test('a clock runs on past midnight', () => {
  expect(duration('resolve', { startedAt: '23:50', resolvedAt: '+1d 00:10' }, 'story')).toMatchObject({ minutes: 20, precision: 'minutes', about: false });
  expect(duration('resolve', { startedAt: '16:00', resolvedAt: '+2d 16:00' }, 'story')).toMatchObject({ minutes: 2 * 1440 });
});

test('times told in two offsets are compared as moments, not as clocks', () => {
  expect(duration('detect', { startedAt: '2024-03-10T23:30:00-08:00', detectedAt: '2024-03-11T16:45:00+09:00' }, 'report')).toMatchObject({ minutes: 15 });
});
