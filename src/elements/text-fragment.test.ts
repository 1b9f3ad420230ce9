import { describe, expect, test } from 'vitest';
import { textFragment, withDirective } from './text-fragment.ts';

/** An excerpt in which `[…]` stands around what matches. */
const excerpt = (text: string) =>
  text
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((one) => (one.startsWith('[') ? { text: one.slice(1, -1), isMatch: true } : { text: one, isMatch: false }));
const directive = (text: string) => decodeURIComponent(textFragment(excerpt(text)));

describe('the directive of an excerpt', () => {
  test.each([
    ['marks a match between its neighbours', '첫 날 [배포] 뒤에 올랐다', ':~:text=날-,배포,-뒤에'],
    ['has one text for each match', 'a [backup] was a [restore] never', ':~:text=a-,backup,-was&text=a-,restore,-never'],
    ['holds matching words side by side together', 'the [pg dump] failed', ':~:text=the-,pg dump,-failed'],
    ['takes whole words', '그 [지표]가 올랐다', ':~:text=그-,지표가,-올랐다'],
    ['has no neighbour across a full stop', 'It failed. [Backups.] Nobody knew', ''],
    ['takes a match of two words without neighbours', '[backups failed]', ':~:text=backups failed'],
    ['ends a match with its sentence', 'all [backups. restore] never', ':~:text=all-,backups&text=restore,-never'],
    ['leaves signs around a match out', 'the “[backups]”, they said', ''],
    ['is empty where nothing matches', 'nothing here', ''],
    ['is empty for a match of signs alone', 'so [—] it is', ''],
  ])('%s', (_, text, expected) => expect(directive(text)).toBe(expected));

  test('writes signs that have a meaning in it as codes', () =>
    expect(textFragment(excerpt('the [cert-manager, pods & nodes] were'))).toBe(':~:text=the-,cert%2Dmanager%2C%20pods%20%26%20nodes,-were'));

  test('marks at most four matches, and eight words of one', () => {
    expect(textFragment(excerpt('a [b] '.repeat(9))).match(/text=/g)).toHaveLength(4);
    expect(directive(`a [${'b '.repeat(12)}]`)).toContain(`:~:text=a-,${'b '.repeat(8).trim()},-b`);
  });

  test('is made of any text: half a character does no harm', () => expect(textFragment(excerpt('a [\ud800b] c'))).toContain('text='));
});

test('a directive stands behind the fragment of an address', () => {
  expect(withDirective('/a/#b', ':~:text=c')).toBe('/a/#b:~:text=c');
  expect(withDirective('/a/', ':~:text=c')).toBe('/a/#:~:text=c');
});
