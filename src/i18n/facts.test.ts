import { describe, expect, test } from 'vitest';
import { retrospective } from '../../tests/unit/samples.ts';
import { detailsOf, factsOf } from './facts.ts';

const told = retrospective({
  incident: { startedAt: '~16:00', detectedAt: '18:49', decidedAt: '~22:30', mitigatedAt: '~23:30', recoveries: [{ service: 'Login', at: '+1d 01:00' }] },
  impact: { kinds: ['degraded', 'data-loss'], users: 'One platform' },
  detection: 'staff',
  mitigation: ['rollback'],
  trigger: 'binary-push',
  technologies: ['postgresql'],
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const facts = (data: Parameters<typeof factsOf>[0]) => factsOf(data, 'en').map(({ name, values, notes }) => [name, values, notes.map(plain)]);

describe('the facts of an incident', () => {
  test('say each figure with the times it is counted from', () => {
    expect(facts(told)).toEqual([
      ['Impact', ['Degraded', 'Data loss'], ['One platform']],
      ['Duration', ['about 7 h 30 min'], ['start about 16:00 → mitigation about 23:30']],
      ['Detection', ['Staff'], ['Time to detect about 2 h 50 min (start about 16:00 → detection 18:49)']],
      [
        'Recovery',
        ['Rollback'],
        [
          'Time to decide about 6 h 30 min (start about 16:00 → decision about 22:30)',
          'Time to execute about 1 h (decision about 22:30 → mitigation about 23:30)',
        ],
      ],
    ]);
  });

  test('say unknown where nothing is told, and which time is missing', () => {
    expect(facts(retrospective())[1]).toEqual(['Duration', ['unknown'], ['start, mitigation time unknown']]);
    expect(facts(retrospective())[3]?.[1]).toEqual(['unknown']);
  });

  test('say not applicable of harm in a near miss', () => {
    const nearMiss = retrospective({ kind: 'near-miss', categories: ['config-change'] });
    expect(facts(nearMiss).map(([, values]) => values)).toEqual([['not applicable'], ['not applicable'], ['unknown'], ['not applicable']]);
  });

  test('count to the full recovery where no mitigation is told', () => {
    expect(facts(retrospective({ incident: { startedAt: '10:00', resolvedAt: '10:30' } }))[1]).toEqual([
      'Duration',
      ['30 min'],
      ['start 10:00 → full recovery 10:30'],
    ]);
  });
});

describe('what else is known', () => {
  test('is listed, and what is not is left out', () => {
    expect(detailsOf(told, 'en', (slug) => slug.toUpperCase()).map(({ name, values }) => [name, values])).toEqual([
      ['Set off by', ['Software release']],
      ['Technologies', ['POSTGRESQL']],
      ['Service recoveries', ['Login next day 01:00']],
    ]);
  });
});
