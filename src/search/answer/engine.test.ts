import { describe, expect, test } from 'vitest';
import { engineOver, fakeIndex, meaning, record, type Document } from '../../../tests/unit/search-samples.ts';
import { searchFiles } from '../index/search-files.ts';
import { buildWordIndex } from '../index/word-index.ts';
import { createEngine } from './engine.ts';
import { conceptsOfMeanings } from './meaning.ts';
import type { IndexedRecord, SearchData } from './record.ts';
import { parseState } from './state.ts';

const inBoth = (slug: string, ko: string, en: string, fields: Partial<Document['record']> = {}): Document[] => [
  { record: record(slug, { ...fields, lang: 'ko' }), text: ko },
  { record: record(slug, fields), text: en },
];

/** Documents of which each can be filtered by its language. */
function withLanguages(some: Document[]): Document[] {
  return some.map((one) => ({ ...one, record: { ...one.record, facets: { ...one.record.facets, lang: [one.record.lang] } } }));
}

/** Some incidents of which one is told in Korean only and one in English only, and a lesson of one of them. */
const documents: Document[] = withLanguages([
  ...inBoth('pg', '백업이 복원되지 않았다 디스크가 가득 찼다', 'The backup could not be restored the disk was full', {
    facets: { tag: ['backups'], cause: ['data-store'], year: ['2017'] },
    occurred: '2017',
  }),
  ...inBoth('pg', '백업을 매주 복원해 본다', 'Restore a backup every week', {
    type: 'lesson',
    lesson: 'restore',
    facets: { tag: ['restore'], cause: ['data-store'], year: ['2017'] },
    occurred: '2017',
  }),
  {
    record: record('dns', { facets: { tag: ['dns'], year: ['2021'] }, occurred: '2021' }),
    text: 'The resolver lost its routes after a config change with code xid79',
  },
  { record: record('cert', { lang: 'ko', facets: { tag: ['expiry'], year: ['2020'] }, occurred: '2020' }), text: '쿠버네티스 서버 인증서가 만료돼 멈췄다' },
  { record: record('mail', { facets: { tag: ['queues'], year: ['2012'] }, occurred: '2012' }), text: 'Mail was queued and a worker ran out of memory' },
]);
const meanings = [
  meaning('certificate, cert, 인증서'),
  meaning('out of memory, OOM, 메모리 부족'),
  meaning('dns, 도메인', { of: { name: 'tag', value: 'dns' } }),
];
const engine = engineOver(documents, meanings);

const answer = async (query: string, lang = 'en') => (await engine).answer(parseState(query), lang);
const ids = async (query: string, lang?: string) =>
  (await answer(query, lang)).found.map(({ record: { type, slug, lesson, lang: own } }) => [type, slug, lesson, own].filter(Boolean).join('/'));

describe('a question finds', () => {
  test.each([
    ['what has its word', '?q=resolver', ['retrospective/dns/en']],
    ['what has another form of it', '?q=resolvers losing', ['retrospective/dns/en']],
    ['what is written in another language only', '?q=인증서가', ['retrospective/cert/ko']],
    ['by what means the same in the other language', '?q=certificate', ['retrospective/cert/ko']],
    ['by a phrase for it', '?q=메모리 부족', ['retrospective/mail/en']],
    ['by the sound of a name', '?q=kubernetes', ['retrospective/cert/ko']],
    ['with a slip of the pen', '?q=resolvre', ['retrospective/dns/en']],
    ['with a slip in Hangul', '?q=쿠버네테스', ['retrospective/cert/ko']],
    ['in a compound', '?q=서버인증서가', ['retrospective/cert/ko']],
    ['nothing by a word that nobody uses', '?q=zebra', []],
    ['nothing by signs', '?q=👍', []],
  ])('%s: %s', async (_, query, expected) => expect(await ids(query)).toEqual(expected));

  test('each thing once, in the page’s language, whichever version matched', async () => {
    for (const question of ['backup', '백업을', 'backup 백업']) {
      expect((await ids(`?q=${question}`, 'en')).toSorted()).toEqual(['lesson/pg/restore/en', 'retrospective/pg/en']);
      expect((await ids(`?q=${question}`, 'ko')).toSorted()).toEqual(['lesson/pg/restore/ko', 'retrospective/pg/ko']);
    }
  });

  test('what has more of it first', async () => expect((await ids('?q=backup disk full'))[0]).toBe('retrospective/pg/en'));
});

test('a result shows the text of the version shown, with what matched', async () => {
  const [found] = (await answer('?q=certificate', 'en')).found;
  const { title, excerpt } = await found!.passage();
  expect(title).toBe('retrospective/cert/ko');
  expect(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['인증서가']);
});

describe('filters', () => {
  test('alone list all that passes, the newest first', async () => {
    expect(await ids('?tag=dns&tag=restore')).toEqual(['retrospective/dns/en', 'lesson/pg/restore/en']);
    expect(await ids('?year=2017', 'ko')).toEqual(['retrospective/pg/ko', 'lesson/pg/restore/ko']);
  });
  test('narrow what a question finds', async () => {
    expect(await ids('?q=backup&tag=restore')).toEqual(['lesson/pg/restore/en']);
    expect(await ids('?q=backup&tag=dns')).toEqual([]);
  });
  test('nothing asked for is everything', async () => {
    const years = (await answer('', 'ko')).found.map((one) => one.record.facets['year']?.[0]);
    expect(years).toEqual(['2021', '2020', '2017', '2017', '2012']);
  });
});

describe('a result is shown in', () => {
  test('the language that is chosen, where that is not the page’s', async () => {
    expect((await ids('?q=backup&lang=en', 'ko')).toSorted()).toEqual(['lesson/pg/restore/en', 'retrospective/pg/en']);
    expect(await ids('?year=2017&lang=ko', 'en')).toEqual(['retrospective/pg/ko', 'lesson/pg/restore/ko']);
  });
  test('the page’s, where that is chosen with others', async () =>
    expect(await ids('?year=2017&lang=en&lang=ko', 'ko')).toEqual(['retrospective/pg/ko', 'lesson/pg/restore/ko']));
});

describe('the count of a value', () => {
  test('is over what the question found, each thing once', async () => {
    const { count } = await answer('?q=backup');
    expect([count('tag', 'restore'), count('cause', 'data-store'), count('tag', 'dns')]).toEqual([1, 2, 0]);
  });
  test('holds when it is chosen, in either language', async () => {
    for (const lang of ['ko', 'en'])
      for (const tag of ['restore', 'backups']) {
        const { count } = await answer('?q=백업', lang);
        expect(await ids(`?q=백업&tag=${tag}`, lang)).toHaveLength(count('tag', tag));
      }
  });
  test('does not sink for a value chosen beside it', async () => expect((await answer('?tag=dns')).count('tag', 'restore')).toBe(1));
});

test('the newest come first where that is asked for, and they are the same', async () => {
  const question = '?q=backup config server memory';
  const [best, newest] = [await ids(question), await ids(`${question}&sort=newest`)];
  expect(newest.toSorted()).toEqual(best.toSorted());
  expect(newest[0]).toBe('retrospective/dns/en');
  expect(newest.at(-1)).toBe('retrospective/mail/en');
});

describe('help', () => {
  test('tells what was looked up beside a misspelt word', async () => {
    expect((await answer('?q=resolvre')).corrections).toEqual([{ said: 'resolvre', meant: 'resolver' }]);
    expect((await answer('?q=resolver')).corrections).toEqual([]);
  });
  test('tells when nothing fits well', async () => {
    expect((await answer('?q=backup blockchain ledger forked badly')).isNear).toBe(true);
    expect((await answer('?q=backup disk full')).isNear).toBe(false);
    expect((await answer('?q=zebra')).isNear).toBe(false);
    expect((await answer('?tag=dns')).isNear).toBe(false);
  });
  test('tells so of the version that fits best, whichever language it is in', async () => {
    for (const question of ['백업이 디스크가 가득 disk', 'backup restored full 디스크가']) expect((await answer(`?q=${question}`)).isNear).toBe(false);
  });
  test('suggests causes and tags where little is found, first those that are named', async () => {
    expect((await answer('?q=도메인')).suggestions).toContainEqual({ name: 'tag', value: 'dns' });
    expect((await answer('?q=backup')).suggestions[0]).toEqual({ name: 'cause', value: 'data-store' });
    expect((await answer('?tag=dns')).suggestions).toEqual([]);
  });
  test('suggests nothing where enough is found', async () => {
    const { found, suggestions } = await answer('?q=backup config server memory');
    expect(found.length).toBe(4);
    expect(suggestions).toEqual([]);
  });
  test('suggests as long as so few are found as three', async () => {
    const { found, suggestions } = await answer('?q=backup memory');
    expect(found.length).toBe(3);
    expect(suggestions).not.toEqual([]);
  });
});

test.each([
  ['three thousand letters', '서버장애 '.repeat(600)],
  ['one word of three thousand', 'a'.repeat(3000)],
  ['markup', '<script>alert(1)</script>'],
  ['right-to-left text', 'خادم معطل'],
  ['half of a sign', '\ud83d'],
])('a question of %s is answered', async (_, question) => {
  const { found } = await (await engine).answer({ question, chosen: {} }, 'ko');
  for (const one of found) await expect(one.passage()).resolves.toHaveProperty('excerpt');
});

/** What is loaded of records that all have these words. */
function dataOf(records: IndexedRecord[], text = ''): SearchData {
  const texts = records.map(() => ({ text: [text] }));
  const files = searchFiles({ records, words: { en: buildWordIndex(texts, conceptsOfMeanings([])) }, meanings: [] });
  return JSON.parse(files.get('index.json')!) as SearchData;
}

test('what the text index has and the records do not is left out, and the reverse', async () => {
  const data = dataOf([record('pg'), record('gone')]);
  const one = await createEngine(fakeIndex({ stranger: 'backup', 'retrospective/pg/en': 'backup' }), data, async () => []);
  expect((await one.answer(parseState(''), 'en')).found.map((found) => found.record.slug)).toEqual(['pg']);
});

test('an answer fails where what is known of its words cannot be fetched', async () => {
  const offline = await createEngine(fakeIndex({}), dataOf([record('pg')], 'backup'), async () => Promise.reject(new Error('offline')));
  await expect(offline.answer(parseState('?q=backup'), 'en')).rejects.toThrow('offline');
});
