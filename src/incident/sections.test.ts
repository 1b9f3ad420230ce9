import { describe, expect, test } from 'vitest';
import { retrospective } from '../../tests/unit/samples.ts';
import { sectionsOf, withoutShown } from './sections.ts';

const full = {
  categories: ['config-change'],
  incident: { startedAt: '16:00' },
  lessons: [{ id: 'one', text: 'Try restoring.', tags: ['restore'] }],
  timeline: [{ at: '16:00', text: 'It began.', kind: 'effect' }],
  factors: [{ category: 'config-change', role: 'trigger', note: 'How.' }],
  wentWell: ['The alarm rang.'],
  luck: ['It was a Sunday.'],
  actions: [{ text: 'Test restores weekly.', type: 'prevent', ownerRole: 'Data team', status: 'open' }],
  sources: [{ title: 'Postmortem', url: 'https://example.com/' }],
  changes: [{ date: '2024-02-01', text: 'A date was wrong.' }],
};

describe('a story', () => {
  test('ends with what carries over, and folds the record', () => {
    expect(sectionsOf(retrospective(full), true)).toEqual({
      sections: ['lessons', 'record', 'related', 'sources', 'changes'],
      record: ['facts', 'timeline', 'factors', 'went-well', 'luck', 'actions'],
    });
  });

  test('of the smallest kind has no section and no record', () => expect(sectionsOf(retrospective(), false)).toEqual({ sections: [], record: [] }));

  test.each([
    { incident: { startedAt: '16:00' } },
    { impact: { kinds: ['degraded'] } },
    { detection: 'alert' },
    { mitigation: ['rollback'] },
    { symptoms: ['HTTP 502'] },
    { trigger: 'capacity' },
    { severity: 2 },
    { services: ['login'] },
    { technologies: ['linux'] },
    { surprise: 'Nobody expected it.' },
  ])('has a record for a single fact: %j', (fact) => expect(sectionsOf(retrospective(fact), false)).toEqual({ sections: ['record'], record: ['facts'] }));
});

describe.each(['report', 'near-miss'])('a %s', (kind) => {
  test('shows its parts one after the other and folds none', () => {
    expect(sectionsOf(retrospective({ ...full, kind }), true)).toEqual({
      sections: ['lessons', 'timeline', 'factors', 'went-well', 'luck', 'actions', 'related', 'sources', 'changes'],
      record: [],
    });
  });

  test('leaves out the parts it has nothing for', () => {
    const { sections } = sectionsOf(retrospective({ ...full, kind, lessons: [], luck: [], actions: [], changes: [] }), false);
    expect(sections).toEqual(['timeline', 'factors', 'went-well', 'sources']);
  });
});

test('what an author shows in the text is not repeated below it', () => {
  const data = retrospective({ ...full, actions: [{ ...full.actions[0], id: 'restores' }, full.actions[0]] });
  const { lessons, actions, timeline } = withoutShown(data, { lessons: ['one'], actions: ['restores'], timeline: true });
  expect([lessons, actions.map(({ id }) => id), timeline]).toEqual([[], [undefined], []]);
});
