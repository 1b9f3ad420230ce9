import { describe, expect, test } from 'vitest';
import { incident, incidentTimes } from './incident.ts';
import { wrong } from './test-posts.ts';

const order = 'startedAt ≤ detectedAt ≤ decidedAt ≤ mitigatedAt ≤ resolvedAt';

describe('the times of an incident run in order', () => {
  test('all five', () => {
    expect(wrong(incident, { startedAt: '16:00', detectedAt: '18:49', decidedAt: '22:30', mitigatedAt: '23:30', resolvedAt: '+1d 01:00' })).toEqual([]);
  });

  test('all at once', () => expect(wrong(incident, Object.fromEntries(incidentTimes.map((name) => [name, '16:00'])))).toEqual([]));

  test('each after the one before it', () => {
    expect(wrong(incident, { startedAt: '16:00', detectedAt: '15:59' })).toEqual([`detectedAt: "15:59" is before startedAt ("16:00"): times run ${order}`]);
  });

  test('also where those between are unknown', () => {
    expect(wrong(incident, { startedAt: '16:00', resolvedAt: '15:00' })).toEqual([`resolvedAt: "15:00" is before startedAt ("16:00"): times run ${order}`]);
  });

  test('across time zones', () => {
    expect(wrong(incident, { startedAt: '2017-02-01T08:00+09:00', detectedAt: '2017-01-31T23:27+00:00' })).toEqual([]);
    expect(wrong(incident, { startedAt: '2017-01-31T23:27+00:00', detectedAt: '2017-02-01T08:00+09:00' })).toHaveLength(1);
  });
});

test('nothing has to be known', () => expect(wrong(incident, {})).toEqual([]));

test('a time that is none is said once', () => {
  expect(wrong(incident, { startedAt: '16:00', detectedAt: '25:00' })).toEqual([expect.stringContaining('detectedAt: "25:00" is not a time')]);
});

test('a recovery needs its service and its time', () => {
  expect(wrong(incident, { recoveries: [{ at: '16:00' }, { service: 'web' }, { service: 'web', at: '17:00' }] })).toEqual([
    expect.stringContaining('recoveries.0.service'),
    expect.stringContaining('recoveries.1.at'),
  ]);
});
