import { describe, expect, test } from 'vitest';
import { diary, factor, report, retrospective, wrong } from './test-posts.ts';

const problems = (post: unknown) => wrong(retrospective, post).sort();
const entry = (at: unknown, more = {}) => ({ at, text: 'It happened.', kind: 'effect', ...more });
const action = (more = {}) => ({ text: 'Add a test.', type: 'prevent', ownerRole: 'team', status: 'done', ...more });
const lesson = (more = {}) => ({ id: 'a', text: 'Read.', tags: ['diff'], ...more });

describe('a value of a wrong type does not hide what is wrong elsewhere', () => {
  const elsewhere = { toc: 'none' };

  test.each([
    ['what a report needs', report({ incident: undefined, factors: [] }), ['categories: a report', 'factors: a report', 'incident: a report']],
    ['what a near miss needs', diary({ kind: 'near-miss' }), ['categories: a near-miss']],
    ['words for a cover', diary({ cover: './a.png' }), ['coverAlt: a cover']],
    ['an id of two entries', diary({ lessons: [lesson(), lesson()] }), ['lessons.1.id: "a" is the id of two entries']],
    ['a timeline out of order', diary({ timeline: [entry('17:00'), entry('16:00')] }), ['timeline.1.at: "16:00" is before']],
    [
      'times of two forms',
      diary({ incident: { startedAt: '16:00' }, timeline: [entry('2017-01-31')] }),
      ['timeline.0.at: "2017-01-31" is not of the same form'],
    ],
  ])('%s', (_, post, found) => {
    expect(problems({ ...post, ...elsewhere })).toEqual([...found, 'toc: '].sort().map((one) => expect.stringContaining(one)));
  });
});

describe('nor what is wrong in the same list or field', () => {
  test.each([
    [
      'an id of two entries beside one of no text',
      diary({ lessons: [lesson(), lesson({ text: 5 }), lesson()] }),
      ['lessons.1.id', 'lessons.1.text', 'lessons.2.id'],
    ],
    [
      'a timeline out of order around an entry that is none',
      diary({ timeline: [entry('17:00'), 'x', entry(5), entry('16:00')] }),
      ['timeline.1', 'timeline.2.at', 'timeline.3.at'],
    ],
    ['the order below a first time that is none', diary({ timeline: [entry('25:00'), entry('17:00'), entry('16:00')] }), ['timeline.0.at', 'timeline.2.at']],
    [
      'times of an incident out of order',
      diary({ incident: { startedAt: '17:00', detectedAt: '16:00', resolvedAt: 5 } }),
      ['incident.detectedAt', 'incident.resolvedAt'],
    ],
    ['an action decided against without a reason', diary({ actions: [action({ status: 'wont-do', type: 'x' })] }), ['actions.0.status', 'actions.0.type']],
    ['a word listed twice', diary({ tags: ['a', 5, 'a'], categories: ['data-store', 5, 'data-store'] }), ['categories.1', 'categories.2', 'tags.1', 'tags.2']],
  ])('%s', (_, post, paths) => expect(problems(post).map((problem) => problem.split(':')[0])).toEqual(paths));
});

describe('what is of a wrong type is said once', () => {
  test.each([
    ['incident', report({ incident: '16:00' })],
    ['incident', report({ incident: null })],
    ['factors', report({ factors: 'none', categories: ['data-store'] })],
    ['categories', diary({ kind: 'near-miss', categories: 5 })],
    ['kind', diary({ kind: 'stroy' })],
    ['kind', diary({ kind: 5, factors: [factor()] })],
    ['cover', diary({ cover: null })],
    ['lessons', diary({ lessons: { id: 'a' } })],
    ['timeline', diary({ timeline: '16:00' })],
    ['actions.0', diary({ actions: ['x'] })],
    ['tags', diary({ tags: 'a' })],
  ])('%s', (path, post) => expect(problems(post).map((problem) => problem.split(':')[0])).toEqual([path]));
});
