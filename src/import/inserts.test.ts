import { expect, test } from 'vitest';
import { Inserts } from './inserts.ts';

test('a mark stands for what it was made of', () => {
  const inserts = new Inserts('');
  const text = `a ${inserts.mark('{{ b }}', { kind: 'kept' })} c`;
  expect(inserts.split(text)).toEqual(['a ', { source: '{{ b }}', meaning: { kind: 'kept' } }, ' c']);
  expect(inserts.plain(text)).toBe('a {{ b }} c');
});

test('words are words in code, and marks in marks are what was written', () => {
  const inserts = new Inserts('');
  const inner = inserts.mark('{{ x }}', { kind: 'words', text: 'X' });
  expect(inserts.plain(inserts.mark(`$$${inner}$$`, { kind: 'formula', value: '', isBlock: false }))).toBe('$$X$$');
});

test('the lines that set a mark apart are gone in code', () => {
  const inserts = new Inserts('');
  expect(inserts.plain(`a\n${inserts.mark('{% b %}', { kind: 'kept' }, '  ')}\nc`)).toBe('a\n{% b %}\nc');
});

test('a text that has private letters keeps them', () => {
  const text = 'a \uE000 1 \uE001 b';
  const inserts = new Inserts(text);
  const mark = inserts.mark('x', { kind: 'kept' });
  expect(inserts.plain(`${text}${mark}`)).toBe(`${text}x`);
});
