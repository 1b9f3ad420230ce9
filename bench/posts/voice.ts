import type { Seeded } from './seeded.ts';

/** Puts markup around a word, or leaves it as it is. */
export type Mark = (word: string) => string;

/** How a language makes sentences that nobody wrote. Equal choices make equal words. */
export interface Voice {
  /** A sentence of about ten words; one of its nouns passes through `mark`. */
  sentence(random: Seeded, mark?: Mark): string;
  /** A few words that can be a title or a heading. */
  heading(random: Seeded): string;
  /** A name of a thing, in one word. */
  noun(random: Seeded): string;
}

const syllables = 'ba cor del fen gar hal jin kel lor mar nes or pel quin ras sol tan vel wex zor'.split(' ');

/** A made-up name of a service, `Kelmar-7`: real posts are full of words that no other post has. */
export function serviceName(random: Seeded): string {
  const name = random.pick(syllables) + random.pick(syllables) + random.pick(['', '', random.pick(syllables)]);
  return `${name[0]?.toUpperCase()}${name.slice(1)}${random.pick(['', '', `-${random.below(90) + 2}`])}`;
}
