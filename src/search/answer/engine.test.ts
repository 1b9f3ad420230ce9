import { describe, expect, test } from 'vitest';
import { fakeIndex, record } from '../../../tests/unit/search-samples.ts';
import { createEngine } from './engine.ts';
import { parseState } from './state.ts';

const records = [
  record('pg', { lang: 'ko', facets: { tag: ['backups'] } }),
  record('pg', { facets: { tag: ['backups'] } }),
  record('pg', { type: 'lesson', lesson: 'restore', lang: 'ko', facets: { tag: ['restore'] } }),
  record('pg', { type: 'lesson', lesson: 'restore', facets: { tag: ['restore'] } }),
  record('dns', { facets: { tag: ['dns'] } }),
];
const texts = {
  'retrospective/pg/ko': '백업 postgresql',
  'retrospective/pg/en': 'backup postgresql',
  'lesson/pg/restore/ko': '복원 백업',
  'lesson/pg/restore/en': 'restore backup',
  'retrospective/dns/en': 'dns resolver',
};
const answer = async (query: string, lang: string) => (await createEngine(fakeIndex(texts), records)).answer(parseState(query), lang);
const ids = async (query: string, lang: string) => (await answer(query, lang)).found.map(({ record: one }) => one.id);

describe('an answer', () => {
  test('has each thing once, though both of its versions match', async () => expect(await ids('?q=postgresql', 'en')).toEqual(['retrospective/pg/en']));

  test('is in the page’s language, whichever version matched', async () => {
    expect(await ids('?q=백업', 'en')).toEqual(['retrospective/pg/en', 'lesson/pg/restore/en']);
    expect(await ids('?q=backup', 'ko')).toEqual(['retrospective/pg/ko', 'lesson/pg/restore/ko']);
  });

  test('has what is written in another language only, in that language', async () => expect(await ids('?q=resolver', 'ko')).toEqual(['retrospective/dns/en']));

  test('shows the text of the version shown, marked where that is the one that matched', async () => {
    for (const question of ['백업', 'backup'])
      for (const { record: shown, text } of (await answer(`?q=${question}`, 'en')).found) expect(text.id).toBe(shown.id);
  });

  test('to filters alone has everything that passes', async () => {
    expect(await ids('?tag=dns&tag=restore', 'en')).toEqual(['lesson/pg/restore/en', 'retrospective/dns/en']);
    expect(await ids('?tag=dns&q=backup', 'en')).toEqual([]);
    expect(await ids('', 'ko')).toHaveLength(3);
  });

  test('counts each thing once, over what the question found', async () => {
    const { count } = await answer('?q=backup&tag=restore', 'en');
    expect([count('tag', 'restore'), count('tag', 'backups'), count('tag', 'dns')]).toEqual([1, 1, 0]);
  });

  test('leaves out what the index has and the records do not, and the reverse', async () => {
    const engine = await createEngine(fakeIndex({ stranger: 'backup', 'retrospective/pg/en': 'backup' }), [record('pg'), record('gone')]);
    expect((await engine.answer(parseState('?q=backup'), 'en')).found.map(({ record: one }) => one.id)).toEqual(['retrospective/pg/en']);
    expect((await engine.answer(parseState(''), 'en')).found.map(({ record: one }) => one.id)).toEqual(['retrospective/pg/en']);
  });
});
