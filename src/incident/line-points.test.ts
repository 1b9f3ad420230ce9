import { describe, expect, test } from 'vitest';
import { linePoints, lineSpans } from './line-points.ts';

describe('what can be drawn of a timeline', () => {
  test('is every entry whose time is known, and a judgement is marked', () => {
    const timeline = [
      { at: '16:00', text: 'Deployed.', kind: 'change' },
      { text: 'Somewhen.', kind: 'signal' },
      { at: '~16:20', text: '“The campaign.”', kind: 'interpretation' },
    ] as const;
    expect(linePoints({ timeline })).toMatchObject([
      { moment: { minutes: 960, about: false }, text: 'Deployed.', kind: 'change', judgement: false },
      { moment: { minutes: 980, about: true }, text: '“The campaign.”', kind: 'interpretation', judgement: true },
    ]);
  });
});

describe('the stretches of harm', () => {
  const incident = { startedAt: '16:00', decidedAt: '22:00', mitigatedAt: '22:30' };
  test('run to the decision, and from there to the end', () => {
    expect(lineSpans(incident, '6 h')).toEqual([
      { from: 960, to: 1320, label: '6 h' },
      { from: 1320, to: 1350 },
    ]);
  });
  test('are left out where a time is unknown', () => {
    expect(lineSpans({ startedAt: '16:00', mitigatedAt: '22:30' }, '6 h')).toEqual([]);
    expect(lineSpans({ startedAt: '16:00', decidedAt: '22:00' }, undefined)).toEqual([{ from: 960, to: 1320 }]);
    expect(lineSpans(undefined, undefined)).toEqual([]);
  });
});
