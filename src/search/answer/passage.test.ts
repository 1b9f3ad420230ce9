import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../../../tests/setup/generated/runs.ts';
import { passageOf, wordsOf, type KeptText, type Passage } from './passage.ts';

/** `n` words that match nothing. */
const filler = (n: number) => Array.from({ length: n }, (_, at) => `w${at}`).join(' ');
const text = (content: string, anchors: [at: number, id: string, element?: string][] = [], title = ''): KeptText => ({
  url: '/',
  content,
  meta: { title },
  anchors: anchors.map(([location, id, element = 'h2']) => ({ element, id, text: `About ${id}`, location })),
});
/** Matches words that begin with the letters of the question, a part each. */
const asking = (question: string) => (word: string) => [...question].flatMap((letter, part) => (word.startsWith(letter.toUpperCase()) ? [part] : []));
const passage = (kept: KeptText, question = 'ab') => {
  const words = wordsOf(kept);
  return passageOf(kept, words, words.map(asking(question)));
};
const shown = ({ excerpt }: Passage) => excerpt.map((piece) => piece.text).join('');

describe('the excerpt', () => {
  test('shows the match with some words before it', () => {
    const found = shown(passage(text(`${filler(100)} Alert fired ${filler(100)}`)));
    expect(found).toMatch(/^w\d+ (w\d+ )+Alert fired w0/);
    expect(found.split(' ').length).toBeLessThan(50);
  });
  test('shows the place with more parts of the question', () =>
    expect(shown(passage(text(`Alert Alert Alert ${filler(100)} Alert Backup ${filler(100)}`)))).toContain('Alert Backup'));
  test('shows the place with more matches, where the parts are as many', () =>
    expect(shown(passage(text(`Alert ${filler(100)} Ax Ay ${filler(100)}`)))).toContain('Ax Ay'));
  test('shows the first of equal places', () => expect(shown(passage(text(`Ax ${filler(100)} Ay`)))).toContain('Ax'));
  test('is the beginning where nothing matches', () => expect(shown(passage(text(filler(100))))).toMatch(/^w0 w1/));
  test('is the whole of a short text', () =>
    expect(passage(text('Alert fired'))).toMatchObject({
      isWhole: true,
      excerpt: [
        { text: 'Alert', isMatch: true },
        { text: ' fired', isMatch: false },
      ],
    }));
  test('of a long text is not the whole', () => expect(passage(text(filler(100))).isWhole).toBe(false));
  test('of nothing is nothing', () => expect(passage(text(''))).toEqual({ title: '', context: '', excerpt: [], isWhole: true }));
});

describe('the title of a page', () => {
  test('is not repeated', () => {
    expect(shown(passage(text('Alert day. It was cold', [], 'Alert day')))).toBe('It was cold');
    expect(shown(passage(text('Alert day It was cold', [], 'Alert day')))).toBe('It was cold');
  });
  test('is the text itself where there is no other', () => expect(shown(passage(text('Alert day', [], 'Alert day')))).toBe('Alert day'));
  test('is not taken off in the middle of a word', () => expect(shown(passage(text('DNSSEC failed', [], 'DNS')))).toBe('DNSSEC failed'));
});

describe('the section', () => {
  const sections: [number, string, string?][] = [
    [0, 'title', 'h1'],
    [50, 'impact'],
    [100, 'detection', 'h3'],
    [150, 'end'],
  ];
  const at = (place: number) => passage(text(`${filler(place)} Alert ${filler(200 - place)}`, sections)).section;
  test.each([
    ['a match within it', 60, 'impact'],
    ['a match in its heading', 50, 'impact'],
    ['a match right below its heading', 51, 'impact'],
    ['a match at its end', 99, 'impact'],
    ['a match in a section of lower rank', 120, 'detection'],
  ])('is that of %s', (_, place, id) => expect(at(place)).toEqual({ title: `About ${id}`, id }));

  test('is none before the first', () => expect(at(10)).toBeUndefined());
  test('is none where nothing matches', () => expect(passage(text(filler(100), [[0, 'a']])).section).toBeUndefined());
  test('is one that an address can name', () => expect(passage(text('Alert', [[0, '']])).section).toBeUndefined());
});

test('the pieces of an excerpt are its words as they are, and its matches apart', () => {
  const words = fc.array(fc.constantFrom('Alert', 'Backup', 'calm', 'day'), { maxLength: 30 });
  fc.assert(
    fc.property(words, (some) => {
      const { excerpt } = passage(text(some.join(' ')));
      expect(excerpt.map((piece) => piece.text).join('')).toBe(some.join(' '));
      for (const [index, piece] of excerpt.entries()) {
        expect(piece.isMatch).toBe(/^[AB]/.test(piece.text));
        if (piece.isMatch) expect(piece.text).toBe(piece.text.trim());
        expect(excerpt[index + 1]?.isMatch).not.toBe(piece.isMatch);
      }
    }),
    { seed },
  );
});
