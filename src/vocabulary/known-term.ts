import leven from 'leven';
import type { Term } from './vocabulary.ts';

/** The known term that a word was most likely meant to be, and how it was found. */
export interface KnownTerm {
  slug: string;
  /** Whether the word is another name of the term, and no slip of the pen. */
  isName: boolean;
}

/**
 * The term of an open list that an unknown word means: one whose label or alias it is, or whose slug it misspells.
 * New words are welcome in such a list, so a slip is only seen where another word is unlikely: `rolback`, and neither
 * `gpu` beside `cpu` nor `fallback` beside `rollback`.
 */
export function knownTerm(word: string, terms: ReadonlyMap<string, Term>): KnownTerm | undefined {
  const written = asSlug(word);
  if (terms.has(written)) return written === word ? undefined : { slug: written, isName: true };
  for (const { slug, label, aliases } of terms.values()) {
    if ([...Object.values(label), ...aliases].some((name) => asSlug(name) === written)) return { slug, isName: true };
  }
  const slug = [...terms.keys()].find((known) => isSlip(written, known));
  return slug === undefined ? undefined : { slug, isName: false };
}

/** A name as it would stand in an address: `Feature flag` is `feature-flag`. */
const asSlug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_]+/g, '-');

/** Word by word, for `amazon-ecs` is not `amazon-ec2`. */
function isSlip(written: string, known: string): boolean {
  const [its, wanted] = [written.split('-'), known.split('-')];
  if (its.length !== wanted.length) return its.join('') === wanted.join('');
  return its.every((word, index) => isSlipOfWord(word, wanted[index]!));
}

function isSlipOfWord(word: string, known: string): boolean {
  if (word === known) return true;
  const [its, wanted] = [letters(word), letters(known)];
  // A slip of the pen seldom takes the first letter, and another number is another version.
  if (wanted.length < 5 || its[0] !== wanted[0] || digits(word) !== digits(known)) return false;
  const edits = leven(its, wanted);
  if (edits === 1) return wanted.length > 5 || its.length !== wanted.length;
  return edits === 2 && (sorted(its) === sorted(wanted) || wanted.length >= 9);
}

/** A Hangul syllable counts as the letters it is made of. */
const letters = (word: string): string => word.normalize('NFD');
const digits = (word: string): string => word.replaceAll(/\D/g, '');
const sorted = (word: string): string => [...word].sort().join('');
