/** Words in order, as they are loaded: neighbours in a sorted list begin alike. */
export interface SortedWords {
  /** A digit, up to `z` for 35, for each word: how many letters it begins with that the one before begins with, too. */
  shared: string;
  /** What follows them, with a blank between the words. */
  rest: string;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Sorted words without what each begins with like the one before. No word may hold a blank. */
export function packSorted(words: readonly string[]): SortedWords {
  const shared = words.map((word, at) => sharedLetters(words[at - 1] ?? '', word));
  return { shared: shared.map((count) => digits[count]).join(''), rest: words.map((word, at) => word.slice(shared[at])).join(' ') };
}

/** The words again, in their order. */
export function unpackSorted({ shared, rest }: SortedWords): string[] {
  if (shared === '') return [];
  let before = '';
  return rest.split(' ').map((end, at) => (before = before.slice(0, digits.indexOf(shared[at] ?? '0')) + end));
}

function sharedLetters(before: string, word: string): number {
  let count = 0;
  while (count < digits.length - 1 && count < word.length && word[count] === before[count]) count += 1;
  return count;
}
