import { describe, expect, test } from 'vitest';
import { readExample } from '../../markdown/read-example.ts';
import { examplePost } from '../example.ts';
import { formatProblem } from '../problem.ts';
import type { Example } from '../rule.ts';

const file = 'retrospectives/example/ko.mdx';
const lines = (files: Example) => readExample(files).problems.map((problem) => formatProblem(problem).replace('  error  schema  ', ' '));

/** What is said of a post with these fields, each `line:column message`. */
const problems = (fields: string) => lines(examplePost({ fields })).map((line) => line.replace(`${file}:`, ''));

const factors = 'factors: [{ category: data-store, role: trigger, note: A restart. }]';
const incident = (times: string) => `incident: { ${times} }`;
const order = 'times run startedAt ≤ detectedAt ≤ decidedAt ≤ mitigatedAt ≤ resolvedAt';

describe('a field', () => {
  test('that is missing', () => {
    expect(lines({ [file]: '---\ntitle: T\ndate: 2026-11-22\n---\n' })).toEqual([`${file}:2:1 missing field "excerpt"`]);
    expect(problems('sources:\n  - title: T')).toEqual(['6:5 missing field "sources.0.url"']);
  });

  test.each([
    ['that is unknown', 'colour: red', /^5:1 unknown field "colour"; fields: title, excerpt, date, /],
    ['that is misspelt', 'categries: [data-store]', /^5:1 unknown field "categries"; did you mean "categories"\?; fields: title, /],
    [
      'that is misspelt in an entry',
      'timeline:\n  - { texxt: It began., kind: effect, text: T }',
      /^6:7 unknown field "timeline.0.texxt"; did you mean "text"\?; fields: id, at, /,
    ],
    ['of a wrong type', 'tags: typo', /^5:7 tags: "typo" – expected array, received string$/],
    ['of a number where a text stands', 'symptoms: [500]', /^5:12 symptoms\.0: 500 – expected text: write it in quotes, "500"$/],
    ['of no value', 'surprise:', /^5:10 surprise: null – expected string, received null$/],
    ['of a word that is not allowed', 'kind: reprot', /^5:7 kind: "reprot" – allowed: story, report, near-miss; did you mean "report"\?$/],
    ['out of its range', 'severity: 9', /^5:11 severity: 9 – .*<=5$/],
  ])('%s', (_, fields, message) => expect(problems(fields)).toEqual([expect.stringMatching(message)]));
});

describe('a time', () => {
  test.each([
    ['of a day that does not exist', 'updated: 2026-02-30', ['5:10 updated: "2026-02-30" – expected a calendar date that exists, YYYY-MM-DD']],
    ['of a day that is no day', 'occurred: 2017-13', ['5:11 occurred: "2017-13" – expected YYYY, YYYY-MM or YYYY-MM-DD']],
    [
      'without an offset',
      incident('startedAt: 2017-01-31T23:27'),
      ['5:24 incident.startedAt: the offset is missing: write 2017-01-31T23:27+09:00 (Seoul) or 2017-01-31T23:27Z (UTC)'],
    ],
    [
      'that is none',
      incident('startedAt: 25:00'),
      [expect.stringMatching(/^5:24 incident\.startedAt: "25:00" is not a time: expected a date-time with an offset/)],
    ],
    [
      'before the one that it follows',
      incident('startedAt: 16:00, detectedAt: 15:59'),
      [`5:43 incident.detectedAt: "15:59" is before startedAt ("16:00"): ${order}`],
    ],
    [
      'of another form',
      incident('startedAt: 16:00, resolvedAt: 2017-01-31'),
      ['5:43 incident.resolvedAt: "2017-01-31" is not of the same form as "16:00": an incident tells all its times in one form'],
    ],
    [
      'above an earlier one in the timeline',
      'timeline:\n  - { at: 17:00, text: A., kind: effect }\n  - { at: 16:00, text: B., kind: effect }',
      ['7:11 timeline.1.at: "16:00" is before the entry above it ("17:00")'],
    ],
  ])('%s', (_, fields, found) => expect(problems(fields)).toEqual(found));
});

describe('a category', () => {
  test.each([
    ['code-defekt', 'code-defect'],
    ['bug', 'code-defect'],
    ['버그', 'code-defect'],
    ['인증서 만료', 'time-expiry'],
  ])('%s is answered with %s', (written, meant) => {
    const answer = `"${written}" is not a category, did you mean "${meant}"? Categories: code-defect, config-change, `;
    expect(problems(`categories: [${written}]`)).toEqual([expect.stringContaining(`5:14 categories.0: ${answer}`)]);
    expect(problems(`factors: [{ category: ${written}, role: trigger, note: N. }]`)).toEqual([expect.stringContaining(`5:23 factors.0.category: ${answer}`)]);
    expect(lines(examplePost({ text: `<Lesson id="a" tags="diff" category="${written}">Read.</Lesson>` }))).toEqual([
      expect.stringContaining(`${file}:7:1 lessons.0.category: ${answer}`),
    ]);
  });

  test('human-error is refused with the reason', () => {
    expect(problems('categories: [human-error]')).toEqual([
      expect.stringMatching(/^5:14 categories\.0: "human-error" is refused: a person is never the cause here: say what made the slip possible/),
    ]);
  });
});

describe('a report', () => {
  test('without its times and factors is asked for each', () => {
    expect(problems('kind: report')).toEqual([
      '2:1 incident: a report needs its times: incident',
      '2:1 factors: a report needs at least one factor',
      '2:1 categories: a report needs at least one category',
    ]);
  });
  test('with them is complete', () => expect(problems(`kind: report\n${incident('startedAt: 16:00')}\n${factors}`)).toEqual([]));
  test('with an empty list of factors is asked for one there', () => {
    expect(problems(`kind: report\n${incident('startedAt: 16:00')}\ncategories: [data-store]\nfactors: []`)).toEqual([
      '8:10 factors: a report needs at least one factor',
    ]);
  });
});

describe('an entry', () => {
  test.each([
    ['lesson without tags', 'lessons:\n  - { id: a, text: Read., tags: [] }', '6:33 lessons.0.tags: [] – a lesson needs at least one tag'],
    ['lesson without its tags at all', 'lessons:\n  - { id: a, text: Read. }', '6:5 missing field "lessons.0.tags"'],
    [
      'lesson of an id that is taken',
      'lessons:\n  - { id: a, text: Read., tags: [diff] }\n  - { id: a, text: Look., tags: [diff] }',
      '7:11 lessons.1.id: "a" is the id of two entries: each is an address, so it must be unique',
    ],
    [
      'action decided against without a reason',
      'actions:\n  - { text: Add a test., type: prevent, ownerRole: SRE, status: wont-do }',
      '6:65 actions.0.status: wont-do needs a reason: say why it was decided against',
    ],
    ['cover without words', 'cover: ./a.png', '2:1 coverAlt: a cover needs coverAlt: say what the picture shows'],
  ])('%s', (_, fields, problem) => expect(problems(fields)).toContain(problem));
});

test('one run finds each of them', () => {
  const fields = [
    'kind: report',
    'colour: red',
    'tags: typo',
    'updated: 2026-02-30',
    'categories: [버그]',
    incident('startedAt: 16:00, detectedAt: 15:00'),
    'lessons: [{ id: a, text: A., tags: [] }]',
    'actions: [{ text: T., type: prevent, ownerRole: SRE, status: wont-do }]',
    'timeline: [{ at: 17:00, text: A., kind: effect }, { at: 16:00, text: B., kind: effect }]',
  ];
  const found = problems(fields.join('\n')).map((line) => Number(line.split(':')[0]));
  expect(found.sort((a, b) => a - b)).toEqual([2, 6, 7, 8, 9, 10, 11, 12, 13]);
});
