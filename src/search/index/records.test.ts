import { describe, expect, test, vi } from 'vitest';
import { article, articlePost, retrospective, retrospectivePost, vocabulary } from '../../../tests/unit/samples.ts';
import { site } from '../../site.config.ts';
import { facetNames } from '../answer/state.ts';
import { facetsOfRecords } from './record-facets.ts';
import { searchRecords } from './records.ts';

vi.mock('../../vocabulary/current.ts', async () => ({ vocabulary: (await import('../../../tests/unit/samples.ts')).vocabulary }));

const outage = {
  organization: 'GitLab',
  categories: ['network-dns'],
  tags: ['backups'],
  technologies: ['postgresql'],
  services: ['git'],
  symptoms: ['503 Service Unavailable'],
  severity: 1,
  trigger: 'manual-operation',
  detection: 'staff',
  mitigation: ['restore'],
  incident: { startedAt: '2017-01-31T23:27:00+00:00' },
  factors: [
    { category: 'data-store', role: 'amplifier', note: 'How.' },
    { category: 'observability-gap', role: 'detection-gap', note: 'How.' },
    { category: 'data-store', role: 'recovery-gap', note: 'How.' },
  ],
  lessons: [
    { id: 'restore', text: 'Try restoring.', tags: ['restore', 'kafka'], category: 'data-store' },
    { id: 'watch', text: 'Watch the backups.', tags: ['backups'] },
  ],
};
const posts = [retrospectivePost('pg', { ko: retrospective({ ...outage, title: '어느 날' }), en: retrospective(outage) })];
const articles = [articlePost('howto', { en: article({ title: 'How to', tags: ['backups'] }) })];
const records = searchRecords(posts, articles);
const find = (url: string) => records.find((one) => one.url === site.base + url)!;

test('each lesson, retrospective and article can be found, in each language it is written in', () => {
  expect(records.map(({ type, lesson, lang }) => [type, lesson, lang].filter(Boolean).join(' '))).toEqual([
    'retrospective ko',
    'lesson restore ko',
    'lesson watch ko',
    'retrospective en',
    'lesson restore en',
    'lesson watch en',
    'article en',
  ]);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('every facet is one that an address can filter by', () => {
  for (const { facets } of records) expect(facetNames).toEqual(expect.arrayContaining(Object.keys(facets)));
});

test('the facets are there without the records, too', () => expect([...facetsOfRecords(posts, articles)]).toEqual(records.map(({ facets }) => facets)));

test('a retrospective is found by all that is known of it', () => {
  expect(find('en/retrospectives/pg/')).toMatchObject({
    title: 'A day',
    context: 'GitLab · 2017',
    occurred: '2017-01-31',
    facets: {
      type: ['retrospective'],
      lang: ['en'],
      cause: ['network-dns', 'data-store', 'observability-gap'],
      role: ['amplifier', 'detection-gap', 'recovery-gap'],
      tag: ['backups'],
      technology: ['postgresql'],
      service: ['git'],
      severity: ['1'],
      trigger: ['manual-operation'],
      detection: ['staff'],
      mitigation: ['restore'],
      kind: ['story'],
      year: ['2017'],
    },
    factors: ['data-store:amplifier', 'observability-gap:detection-gap', 'data-store:recovery-gap'],
  });
});

test('the words of a retrospective are those that people saw, and all that it is called by', () => {
  expect(find('en/retrospectives/pg/').fields).toEqual({
    title: ['A day'],
    excerpt: ['What happened.'],
    symptoms: ['503 Service Unavailable'],
    lessons: ['Try restoring.', 'Watch the backups.'],
    keywords: expect.arrayContaining(['네트워크와 DNS', 'Data store', '백업', 'Backups', 'PostgreSQL', 'git', 'GitLab']),
  });
});

describe('a lesson is found', () => {
  test('by its own tags and cause, and by all else that its incident is found by', () => {
    expect(find('retrospectives/pg/#lesson-restore')).toMatchObject({
      slug: 'pg',
      context: '어느 날 · GitLab · 2017',
      text: 'Try restoring.',
      facets: {
        type: ['lesson'],
        lang: ['ko'],
        cause: ['data-store'],
        role: ['amplifier', 'recovery-gap'],
        tag: ['restore', 'kafka'],
        year: ['2017'],
        severity: ['1'],
      },
      factors: ['data-store:amplifier', 'data-store:recovery-gap'],
    });
  });
  test('without a cause of its own, by those of its incident', () => {
    const { facets, factors } = find('en/retrospectives/pg/#lesson-watch');
    expect(facets['cause']).toEqual(['network-dns', 'data-store', 'observability-gap']);
    expect(factors).toHaveLength(3);
  });
  test('by the words of either language', () => {
    const { keywords } = find('en/retrospectives/pg/#lesson-restore').fields;
    expect(keywords).toEqual(expect.arrayContaining(['데이터 저장소', 'Data store', 'kafka', 'PostgreSQL', 'GitLab']));
    expect(keywords).not.toContain(vocabulary.tags.get('backups')?.label.en);
  });
  test('by its sentence, and by what its incident is called', () => {
    expect(find('en/retrospectives/pg/#lesson-restore').fields).toMatchObject({ lessons: ['Try restoring.'], text: ['A day', 'What happened.'] });
  });
});

test('an article is found by its tags and its language', () => {
  expect(find('en/articles/howto/')).toMatchObject({
    type: 'article',
    title: 'How to',
    facets: { type: ['article'], lang: ['en'], tag: ['backups'] },
    factors: [],
    fields: { title: ['How to'], excerpt: ['What happened.'], keywords: ['backups', '백업', 'Backups'] },
  });
});

test('what the smallest post does not say, it is not found by', () => {
  const [record] = searchRecords([retrospectivePost('diary', { ko: retrospective({ tags: ['dns'] }) })], []);
  expect(record!.context).toBe('');
  for (const facet of ['trigger', 'detection', 'mitigation', 'technology', 'service', 'severity', 'year']) expect(record!.facets[facet] ?? []).toEqual([]);
});
