import { splitCompound } from '../words/compounds.ts';
import type { Concepts } from '../words/concepts.ts';
import { nearestWord } from '../words/spelling.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stemLatin, termsOf, type Term } from '../words/terms.ts';
import { isHangul } from '../words/tokens.ts';
import type { IndexedTerm } from './word-index.ts';

/** One way to find what a part of a question asks for: records that have all of the terms. */
export interface Way {
  terms: readonly string[];
  /** 1 for the words themselves, less for what is only near to them. */
  weight: number;
}

/** A part of a question, a word or a phrase, and the ways to find it, of which the best counts. */
export interface Unit {
  said: string;
  ways: Way[];
  /** The words of a phrase: a record that has them apart is nearly as good. */
  parts?: Unit[];
}

/** A word that nobody uses here, and the word it was taken for beside it. */
export interface Correction {
  said: string;
  meant: string;
}

export interface Plan {
  units: Unit[];
  corrections: Correction[];
}

/** What is known of words: the terms of the records, and the concepts with the weight of each. */
export interface KnownWords {
  terms: ReadonlyMap<string, Pick<IndexedTerm, 'word' | 'postings'>>;
  concepts: Concepts;
  conceptWeight(concept: number): number;
  /** Terms of the other script that sound like a word. */
  alike(word: string): string[];
}

const weights = { part: 0.6, joined: 0.9, sound: 0.75, spelling: 0.85 } as const;

/** Words of a question that are looked up: what is longer is a pasted page. */
const maxWords = 24;

/**
 * What a question asks for: its phrases first, then its words, without those that say nothing. A word keeps its own
 * meaning; what it may mean beside that comes with less weight.
 */
export function planQuestion(question: string, known: KnownWords): Plan {
  const isWord = (word: string) => known.terms.has(word) || known.concepts.stems.has(word);
  const isKnown = (word: string) => isWord(isHangul(word) ? word : stemLatin(word));
  const terms = termsOf(question.slice(0, maxLetters), isWord).flatMap((term): Term[] => {
    if (isWord(term.stem)) return [term];
    return splitCompound(term.word, isKnown)?.map((word) => ({ word, stem: isHangul(word) ? word : stemLatin(word) })) ?? [term];
  });
  const mentions = known.concepts.mentionsIn(terms.map(({ stem }) => stem));
  const corrections: Correction[] = [];
  const saysSomething = terms.some(({ word }) => !isStopWord(word));
  const wordAt = (at: number): Unit | undefined => {
    const term = terms[at]!;
    if (saysSomething && isStopWord(term.word)) return undefined;
    const meanings = mentions.filter(({ start, length }) => start === at && length === 1).map(({ concept }) => conceptWay(concept, known));
    const ways = [...wordWays(term.stem, known), ...joinedWays(term, terms[at + 1], known), ...soundWays(term, known), ...meanings];
    const meant = isWord(term.stem) ? undefined : meantBy(term, known);
    if (meant) corrections.push({ said: term.word, meant: meant.word });
    return { said: term.word, ways: [...ways, ...(meant?.ways ?? [])] };
  };
  const units: Unit[] = [];
  for (let at = 0; at < terms.length && units.length < maxWords; ) {
    const here = mentions.filter(({ start }) => start === at);
    const length = here.find((mention) => mention.length > 1 && known.conceptWeight(mention.concept) >= phraseWeight)?.length ?? 1;
    const said = terms.slice(at, at + length);
    const parts = said.map((_, offset) => wordAt(at + offset)).filter((part) => part !== undefined);
    const meanings = here.filter((mention) => mention.length === length).map(({ concept }) => conceptWay(concept, known));
    const unit = length > 1 ? { said: said.map(({ word }) => word).join(' '), ways: meanings, parts } : parts[0];
    if (unit && !units.some((one) => one.said === unit.said)) units.push(unit);
    at += length;
  }
  return { units, corrections };
}

const maxLetters = 600;
/** Concepts that weigh less are only related, and their names are no phrases. */
const phraseWeight = 0.6;

const conceptWay = (concept: number, known: KnownWords): Way => ({ terms: [`#${concept}`], weight: known.conceptWeight(concept) });

/** A word itself, and longer words that begin or end with it. */
function wordWays(stem: string, { terms }: KnownWords): Way[] {
  const ways: Way[] = terms.has(stem) ? [{ terms: [stem], weight: 1 }] : [];
  const least = isHangul(stem) ? 2 : 4;
  if (stem.length < least) return ways;
  const longer = [...terms.keys()].filter(
    (term) => term.length > stem.length && (term.startsWith(stem) || (isHangul(stem) && term.endsWith(stem))) && term.length <= stem.length * 2 + 2,
  );
  longer.sort((a, b) => a.length - b.length);
  return [...ways, ...longer.slice(0, maxLonger).map((term) => ({ terms: [term], weight: weights.part }))];
}

const maxLonger = 8;

/** Two words that are also written as one. */
function joinedWays(term: Term, next: Term | undefined, { terms }: KnownWords): Way[] {
  if (!next || isHangul(term.stem) || isHangul(next.stem)) return [];
  const joined = stemLatin(term.word + next.word);
  return terms.has(joined) ? [{ terms: [joined], weight: weights.joined }] : [];
}

/** A name in the other script that sounds like a word. */
function soundWays(term: Term, known: KnownWords): Way[] {
  const names = known.alike(term.word).filter((stem) => stem !== term.stem);
  names.sort((a, b) => (known.terms.get(b)?.postings.length ?? 0) - (known.terms.get(a)?.postings.length ?? 0));
  return names.slice(0, maxNames).map((stem) => ({ terms: [stem], weight: weights.sound }));
}

const maxNames = 2;

/** The known word that a word was meant to be, where nobody uses that word. */
function meantBy(term: Term, known: KnownWords): { word: string; ways: Way[] } | undefined {
  const candidates = [...known.terms].filter(([stem]) => !stem.startsWith('#')).map(([, { word, postings }]) => ({ word, count: postings.length }));
  const names = [...known.concepts.stems].map((word) => ({ word, count: 0 }));
  const nearest = nearestWord(term.word, [...candidates, ...names]);
  if (!nearest) return undefined;
  const stem = isHangul(nearest.word) || known.terms.has(nearest.word) ? nearest.word : stemLatin(nearest.word);
  const meanings = known.concepts.mentionsIn([stem]).map(({ concept }) => conceptWay(concept, known));
  const ways = [...(known.terms.has(stem) ? [{ terms: [stem], weight: 1 }] : []), ...meanings];
  return { word: nearest.word, ways: ways.map(({ terms, weight }) => ({ terms, weight: weight * weights.spelling })) };
}
