import { describe, expect, test } from 'vitest';
import { diary, retrospective, wrong } from './test-posts.ts';

const problems = (more: Record<string, unknown>) => wrong(retrospective, diary(more));
const entry = (at?: string) => ({ at, text: 'Something happened.', kind: 'effect' });

describe('one form of time through an incident', () => {
  test.each([
    ['clock times', ['16:00', '~22:30', '+1d 01:00']],
    ['days', ['2017-01-31', '~2017-02-01', '2017-02-02']],
    ['instants', ['2017-01-31T23:27:00+00:00', '~2017-02-01T09:00:00+09:00', '2017-02-01T00:30:00Z']],
  ])('%s, exact or about, go together', (_, [startedAt, detectedAt, at]) => {
    expect(
      problems({ incident: { startedAt, detectedAt, recoveries: [{ service: 'web', at }] }, timeline: [entry(startedAt), entry(detectedAt), entry(at)] }),
    ).toEqual([]);
  });

  test.each([
    ['another time', { incident: { startedAt: '16:00', detectedAt: '2017-01-31' } }, 'incident.detectedAt', '2017-01-31'],
    ['a recovery', { incident: { startedAt: '16:00', recoveries: [{ service: 'web', at: '2017-01-31' }] } }, 'incident.recoveries.0.at', '2017-01-31'],
    ['the timeline', { incident: { startedAt: '16:00' }, timeline: [entry('17:00'), entry('2017-01-31')] }, 'timeline.1.at', '2017-01-31'],
  ])('%s of another form is a problem, and the only one', (_, more, path, value) => {
    expect(problems(more)).toEqual([`${path}: "${value}" is not of the same form as "16:00": an incident tells all its times in one form`]);
  });

  test('a day before a clock time is no question of order', () => {
    expect(problems({ incident: { startedAt: '2017-01-31', detectedAt: '16:00' } })).toEqual([expect.stringContaining('not of the same form')]);
  });

  test('a timeline alone keeps to one form, too', () => {
    expect(problems({ timeline: [entry('16:00'), entry('2017-01-31')] })).toEqual([
      expect.stringContaining('timeline.1.at: "2017-01-31" is not of the same form as "16:00"'),
    ]);
  });
});

describe('the order of the timeline rules', () => {
  test('entries without a time stand anywhere', () => {
    expect(problems({ timeline: [entry(), entry('16:00'), entry(), entry(), entry('16:00'), entry('18:49'), entry()] })).toEqual([]);
  });

  test('a time before the one above it is a problem, also across entries without one', () => {
    expect(problems({ timeline: [entry('18:49'), entry(), entry('16:00'), entry('19:00')] })).toEqual([
      'timeline.2.at: "16:00" is before the entry above it ("18:49")',
    ]);
  });

  test('one misplaced entry does not put those below it in the wrong', () => {
    expect(problems({ timeline: [entry('16:00'), entry('15:00'), entry('15:30'), entry('16:10')] })).toHaveLength(2);
  });

  test('time zones are reckoned with', () => {
    expect(problems({ timeline: [entry('2017-02-01T08:00:00+09:00'), entry('2017-01-31T23:27:00+00:00')] })).toEqual([]);
    expect(problems({ timeline: [entry('2017-01-31T23:27:00+00:00'), entry('2017-02-01T08:00:00+09:00')] })).toHaveLength(1);
  });

  test('it says nothing of the times of the incident, which are told apart', () => {
    expect(problems({ incident: { startedAt: '16:00', resolvedAt: '23:30' }, timeline: [entry('15:00'), entry('+1d 01:00')] })).toEqual([]);
  });
});
