import { describe, expect, test } from 'vitest';
import { fakeIndex } from '../../../tests/unit/search-samples.ts';
import { ask } from './ask.ts';

const texts = { one: 'backup', two: 'backup restore', three: 'backup restore failed', other: 'dns' };
const found = async (question: string, index = fakeIndex(texts)) => (await ask(index, question)).map(({ id }) => id);

describe('a question', () => {
  test('is answered by the texts that have all of its words, in the order of the index', async () => {
    const index = fakeIndex(texts);
    expect(await found('backup restore', index)).toEqual(['two', 'three']);
    expect(index.asked).toEqual(['backup restore']);
  });

  test('no text has all of: those with more of its words come first', async () =>
    expect(await found('failed restore backup dawn')).toEqual(['three', 'two', 'one']));

  test('no text has all of: a text with two of its words comes before one that a word alone finds first', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`one ${number}`, number < 5 ? 'backup' : 'restore']));
    expect((await found('backup restore dawn', fakeIndex({ ...many, both: 'backup restore' })))[0]).toBe('both');
  });

  test('finds a text once, however many of its words it has', async () => expect(await found('backup restore dns')).toEqual(['two', 'three', 'one', 'other']));

  test('of one unknown word finds nothing', async () => expect(await found('kafka')).toEqual([]));

  test('of unknown words only finds nothing', async () => expect(await found('kafka zookeeper')).toEqual([]));

  test('that says a word twice asks for it once', async () => {
    const index = fakeIndex(texts);
    await found('kafka backup kafka', index);
    expect(index.asked).toEqual(['kafka backup kafka', 'kafka', 'backup']);
  });

  test('that is long is not asked for without end', async () => {
    const index = fakeIndex(texts);
    await found(Array.from({ length: 200 }, (_, number) => `word${number}`).join(' '), index);
    expect(index.asked.length).toBeLessThanOrEqual(13);
  });

  test('that is empty finds everything', async () => expect(await found('')).toEqual(Object.keys(texts)));
});
