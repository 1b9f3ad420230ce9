import { describe, expect, test } from 'vitest';
import { duration } from '../incident/duration.ts';
import type { Incident } from '../schema/incident.ts';
import { languages } from '../site.config.ts';
import { describeDuration } from './duration.ts';
import { translations } from './translations.ts';

const inBoth = (incident: Incident | undefined, kind: 'report' | 'near-miss' = 'report') =>
  languages.map((lang) => describeDuration(duration('resolve', incident, kind), lang));
const startedAt = '2024-05-01T10:00:00Z';

test('a known duration is told with the times it comes from', () => {
  const [ko, en] = inBoth({ startedAt: '16:00', resolvedAt: '22:30' });
  expect([ko!.amount, en!.amount]).toEqual(['6시간 30분', '6 h 30 min']);
  for (const { derivation } of [ko!, en!]) expect(derivation).toMatch(/16:00.*22:30/);
});

test('one that rests on "about" says so', () => {
  for (const [index, { amount, derivation }] of inBoth({ startedAt: '~16:00', resolvedAt: '22:30' }).entries()) {
    const { aboutAmount } = translations(languages[index]!);
    expect(amount).toBe(aboutAmount(['6시간 30분', '6 h 30 min'][index]!));
    expect(derivation).toMatch(/16:00쯤.*22:30$|about 16:00.*22:30$/);
  }
});

test('one between days is told in days', () => {
  const [ko, en] = inBoth({ startedAt: '2024-02-28', resolvedAt: '2024-03-01' });
  expect([ko!.amount, en!.amount]).toEqual([translations('ko').aboutAmount('2일'), translations('en').aboutAmount('2 days')]);
  expect(ko!.derivation).toMatch(/2월 28일.*3월 1일/);
});

test('one of less than a minute is told as such, never as 0', () => {
  for (const [index, { amount, derivation }] of inBoth({ startedAt, resolvedAt: startedAt }).entries()) {
    expect(amount).toBe(translations(languages[index]!).withinAMinute);
    expect(derivation).toContain('10:00');
  }
});

describe('one that runs over midnight', () => {
  test('names the days of its times', () => {
    const [ko, en] = inBoth({ startedAt: '2024-05-01T23:50:00Z', resolvedAt: '2024-05-02T00:10:00Z' });
    expect([ko!.amount, en!.amount]).toEqual(['20분', '20 min']);
    expect(ko!.derivation).toMatch(/5월 1일.*23:50.*5월 2일.*00:10/);
    expect(en!.derivation).toMatch(/1 May.*23:50.*2 May.*00:10/);
  });
  test('within a day no day is named', () => expect(inBoth({ startedAt, resolvedAt: '2024-05-01T12:00:00Z' })[1]!.derivation).not.toContain('May'));
});

test('an unknown one says which times are missing', () => {
  for (const [index, { amount, derivation }] of inBoth({ startedAt }).entries()) {
    const t = translations(languages[index]!);
    expect(amount).toBe(t.unknown);
    expect(derivation).toContain(t.incidentTime.resolvedAt);
    expect(derivation).not.toContain(t.incidentTime.startedAt);
  }
});

test('a near miss has no harm to measure', () => {
  for (const [index, described] of inBoth({ startedAt }, 'near-miss').entries())
    expect(described).toEqual({ amount: translations(languages[index]!).notApplicable });
});
