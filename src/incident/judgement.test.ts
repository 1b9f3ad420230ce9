import { expect, test } from 'vitest';
import { judgementOf } from './judgement.ts';

const signal = { at: '16:10', text: 'The metric rose.', kind: 'signal' } as const;
const believed = { at: '16:20', text: '“It must be the campaign.”', kind: 'interpretation' } as const;

test('the moment somebody explained it away, and when the decision came', () => {
  expect(judgementOf({ timeline: [signal, believed], incident: { decidedAt: '22:00' } })).toMatchObject({
    at: { text: '16:20' },
    text: believed.text,
    decidedAt: { text: '22:00' },
  });
});

test('the first one counts, of those whose time is known', () => {
  const { at: _, ...untimed } = believed;
  const timeline = [{ ...untimed, text: 'No time.' }, believed, { ...believed, at: '17:00', text: 'Later.' }];
  expect(judgementOf({ timeline, incident: undefined })?.text).toBe(believed.text);
});

test('an unknown time of decision is left out', () => {
  expect(judgementOf({ timeline: [believed], incident: undefined })).not.toHaveProperty('decidedAt');
  expect(judgementOf({ timeline: [believed], incident: { startedAt: '16:00' } })).not.toHaveProperty('decidedAt');
});

test('no judgement, no moment', () => {
  expect(judgementOf({ timeline: [signal], incident: undefined })).toBeUndefined();
  expect(judgementOf({ timeline: [], incident: undefined })).toBeUndefined();
});
