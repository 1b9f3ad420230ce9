import { describe, expect, test } from 'vitest';
import { record } from '../../tests/unit/search-samples.ts';
import { translations } from '../i18n/translations.ts';
import type { Answer } from '../search/answer/engine.ts';
import { announcementOf, correctedQuestion, helpOf } from './search-help.ts';

const found = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ record: record(`a-${at}`), passage: () => Promise.reject(new Error('not asked for')) }));
const words = { t: translations('ko'), labelOf: (name: string, value: string) => `${name} ${value}`, path: '/search/' };
const help = (question: string, answer: Partial<Answer>) =>
  helpOf({ question, chosen: { type: ['lesson'] } }, { found: found(5), corrections: [], isNear: false, suggestions: [], ...answer }, words);

describe('above the results', () => {
  test('nothing is said where they fit', () => expect(help('dns', {})).toEqual({ message: '', corrections: [], suggestions: [] }));
  test('it says so where they are only near', () => expect(help('dns', { isNear: true }).message).toBe('딱 맞는 글은 없어요. 가까운 사례예요.'));
  test('it says so where there are none, near or not', () => expect(help('dns', { found: [], isNear: true }).message).toContain('맞는 글을 찾지 못했어요'));

  test('stands what was looked up beside a word, and the corrected question alone with its filters', () => {
    const { corrections, corrected } = help('시뢔 회복', { corrections: [{ said: '시뢔', meant: '신뢰' }] });
    expect(corrections).toEqual(['‘시뢔’에 가까운 ‘신뢰’도 함께 찾아봤어요.']);
    expect(corrected).toEqual({ text: '‘신뢰 회복’만 찾기', href: `/search/?q=${encodeURIComponent('신뢰')}+${encodeURIComponent('회복')}&type=lesson` });
  });

  test('stand the nearest causes and tags, each a search of its own', () => {
    const suggestions: Answer['suggestions'] = [
      { name: 'cause', value: 'time-expiry' },
      { name: 'tag', value: 'dns' },
    ];
    expect(help('dns', { suggestions }).suggestions).toEqual([
      { text: 'cause time-expiry', href: '/search/?cause=time-expiry' },
      { text: 'tag dns', href: '/search/?tag=dns' },
    ]);
  });
});

describe('a screen reader hears', () => {
  const { t } = words;
  test('how many results there are', () => expect(announcementOf([''], 5, t)).toBe('5건 찾았어요.'));
  test('before it how well they fit', () =>
    expect(announcementOf(['‘시뢔’에 가까운 ‘신뢰’도 함께 찾아봤어요.', t.nearResults], 5, t)).toBe(
      '‘시뢔’에 가까운 ‘신뢰’도 함께 찾아봤어요. 딱 맞는 글은 없어요. 가까운 사례예요. 5건 찾았어요.',
    ));
  test('no number where there are none', () => expect(announcementOf([t.noResults], 0, t)).toBe(t.noResults));
});

describe('a corrected question', () => {
  const corrections = [
    { said: 'bakcup', meant: 'backup' },
    { said: 'restroe', meant: 'restore' },
  ];
  test('has every slip replaced, in whatever case it is written', () => expect(correctedQuestion('Bakcup, RESTROE!', corrections)).toBe('backup, restore!'));
  test('keeps what is not in it', () => expect(correctedQuestion('dns', corrections)).toBe('dns'));
});
