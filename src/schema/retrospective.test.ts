import { describe, expect, test } from 'vitest';
import { diary, factor, report, retrospective, wrong } from './test-posts.ts';

const problems = (post: unknown) => wrong(retrospective, post);

describe('a diary', () => {
  test('needs a title, an excerpt and a date, and nothing else', () => {
    expect(problems(diary())).toEqual([]);
  });

  test.each(['title', 'excerpt', 'date'])('needs its %s', (field) => {
    expect(problems(diary({ [field]: undefined }))).toEqual([expect.stringContaining(`${field}: `)]);
  });

  test('may say its tags, its table of contents and its categories', () => {
    expect(problems(diary({ tags: ['typo'], toc: true, toc_sticky: true, categories: ['code-defect'] }))).toEqual([]);
  });

  test('is a published story with a sticky table of contents and empty lists, until it says otherwise', () => {
    const empty = { tags: [], categories: [], technologies: [], services: [], lessons: [], actions: [], timeline: [], factors: [], related: [] };
    expect(retrospective.parse(diary())).toMatchObject({ kind: 'story', toc: true, toc_sticky: true, draft: false, withdrawn: false, ...empty });
  });

  test('leaves unknown what it does not say', () => {
    const post = retrospective.parse(diary());
    for (const field of ['incident', 'severity', 'trigger', 'detection', 'impact', 'occurred', 'cover'] as const) expect(post[field]).toBeUndefined();
  });
});

test('an unknown field is a problem: a misspelt one would be lost in silence', () => {
  expect(problems(diary({ tag: ['typo'] }))).toEqual(['Unrecognized key: "tag"']);
});

test('an unknown field does not hide what else is wrong', () => {
  expect(problems(diary({ tag: ['typo'], kind: 'near-miss' }))).toHaveLength(2);
});

describe('a report', () => {
  test('with its times and a factor is complete', () => expect(problems(report())).toEqual([]));

  test('needs its times', () => expect(problems(report({ incident: undefined }))).toEqual(['incident: a report needs its times: incident']));

  test('needs a factor, even with a category', () => {
    expect(problems(report({ factors: [], categories: ['code-defect'] }))).toEqual(['factors: a report needs at least one factor']);
  });

  test('without a factor has no category either', () => {
    expect(problems(report({ factors: [] }))).toContain('categories: a report needs at least one category');
  });
});

describe('a near miss', () => {
  test('needs a category', () => expect(problems(diary({ kind: 'near-miss' }))).toEqual(['categories: a near-miss needs at least one category']));
  test('has one by its factors, too', () => expect(problems(diary({ kind: 'near-miss', factors: [factor()] }))).toEqual([]));
  test('needs no times: nobody was harmed', () => expect(problems(diary({ kind: 'near-miss', categories: ['code-defect'] }))).toEqual([]));
});

describe('categories', () => {
  test('are at most four', () => {
    const four = ['code-defect', 'config-change', 'data-store', 'coordination'];
    expect(problems(diary({ categories: four }))).toEqual([]);
    expect(problems(diary({ categories: [...four, 'network-dns'] }))).toEqual(['categories: at most 4 categories, and here are 5']);
  });

  test('stand there once', () => {
    expect(problems(diary({ categories: ['code-defect', 'data-store', 'code-defect'] }))).toEqual(['categories.2: "code-defect" is listed twice']);
  });

  test.each([
    ['categories', { categories: ['nonsense'] }, 'categories.0'],
    ['factors', { factors: [factor({ category: 'nonsense' })] }, 'factors.0.category'],
    ['lessons', { lessons: [{ id: 'a', text: 'A.', tags: ['a'], category: 'nonsense' }] }, 'lessons.0.category'],
  ])('of %s are those of the vocabulary', (_, more, path) => {
    expect(problems(diary(more))).toEqual([expect.stringContaining(`${path}: "nonsense" is not a category`)]);
  });
});

describe('ids are addresses', () => {
  const lesson = (id: string) => ({ id, text: 'Read the diff.', tags: ['diff'] });
  const action = (id?: string) => ({ id, text: 'Add a test.', type: 'prevent', ownerRole: 'team', status: 'open' });
  const entry = (id?: string) => ({ id, text: 'It began.', kind: 'effect' });

  test.each([
    ['lessons', [lesson('a'), lesson('b'), lesson('a')]],
    ['actions', [action('a'), action('b'), action('a')]],
    ['timeline', [entry('a'), entry('b'), entry('a')]],
  ])('so none stands twice in %s', (field, list) => {
    expect(problems(diary({ [field]: list }))).toEqual([`${field}.2.id: "a" is the id of two entries: each is an address, so it must be unique`]);
  });

  test('each list has its own', () => expect(problems(diary({ lessons: [lesson('a')], actions: [action('a')], timeline: [entry('a')] }))).toEqual([]));
  test('entries without one do not repeat each other', () =>
    expect(problems(diary({ actions: [action(), action()], timeline: [entry(), entry()] }))).toEqual([]));
});

describe('a cover', () => {
  test('needs words for those who cannot see it', () => {
    expect(problems(diary({ cover: './a.png' }))).toEqual(['coverAlt: a cover needs coverAlt: say what the picture shows']);
  });
  test('with them is fine', () => expect(problems(diary({ cover: './a.png', coverAlt: 'A graph.' }))).toEqual([]));
});

describe('what went well and where luck helped', () => {
  test('is a list or a single text', () => {
    const post = retrospective.parse(diary({ wentWell: 'The rollback.', luck: ['It was night.', 'Few users.'] }));
    expect(post).toMatchObject({ wentWell: ['The rollback.'], luck: ['It was night.', 'Few users.'] });
  });
});

test.each([0, 6, 2.5, '1'])('severity is a whole number from 1 to 5, not %j', (severity) => {
  expect(problems(diary({ severity }))).toEqual([expect.stringContaining('severity: ')]);
});

test('impact names at least one kind of harm', () => {
  expect(problems(diary({ impact: { kinds: [] } }))).toEqual([expect.stringContaining('impact.kinds: ')]);
});

test('an old address is a path of this site', () => {
  expect(problems(diary({ redirectFrom: ['/old/', 'old', '/../'] }))).toEqual([
    expect.stringContaining('redirectFrom.1: expected a path on this site'),
    expect.stringContaining('redirectFrom.2: expected a path on this site'),
  ]);
});
