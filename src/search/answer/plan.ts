import { partsOf } from '../words/compounds.ts';
import type { Mention } from '../words/concepts.ts';
import { isVerb } from '../words/korean-verbs.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stemOf, type Term } from '../words/terms.ts';
import { isHangul } from '../words/tokens.ts';
import type { KnownWords } from './known-words.ts';
import { isSynonymous } from './meaning.ts';
import { readQuestion, type Said } from './question-words.ts';

/** One way to find what a part of a question asks for. */
export interface Way {
  term: string;
  /** 1 for the word itself, less for what is only near to it. */
  weight: number;
}

/** A part of a question, a word or a phrase, and the ways to find it, of which the best counts. */
export interface Unit {
  said: string;
  ways: Way[];
  /** How much the ways count beside those of other units: 1 if nothing else is said. */
  emphasis?: number;
  /** The words of a phrase: a record that has them apart is nearly as good. */
  parts?: Unit[];
}

/** A word that nobody uses here, and the word that was looked up beside it. */
export interface Correction {
  said: string;
  meant: string;
}

export interface Plan {
  units: Unit[];
  corrections: Correction[];
}

/**
 * How much it counts to find a longer word that begins or ends with the one asked for, two words written as one, a name
 * in the other script, a word that was misspelt. Measured with the questions of the bench.
 */
const weights = { longer: 0.6, joined: 0.9, sound: 0.75, spelling: 0.85 } as const;

/**
 * How much a word counts that has no meaning in the vocabulary, and a verb that has one or none. What outages are told in
 * says what a question is about; a verb beside it (`앓다`, `달라붙다`) says how it is told, and is rare in few texts. Measured
 * with the questions of the bench.
 */
const emphases = { word: 0.7, verb: 0.25, knownVerb: 0.8 } as const;

/** Letters of a question that are read, and units that are looked up: what is longer is a pasted page. */
const most = { letters: 600, units: 24, longer: 8, names: 2 } as const;

/**
 * What a question asks for: its phrases and words, without those that say nothing. A word keeps its own meaning; what it
 * may mean beside that comes with less weight.
 */
export function planQuestion(question: string, known: KnownWords): Plan {
  const words = readQuestion(question.slice(0, most.letters), known);
  const mentions = mentionsIn(words, known);
  const saysSomething = words.some(({ word }) => !isStopWord(word));
  const unitOf = (at: number): Unit[] => {
    const said = words[at]!;
    if (saysSomething && isStopWord(said.word)) return [];
    const meanings = mentions.filter(({ start, length }) => start === at && length === 1).map((mention) => meaningWay(mention, known));
    const own = said.meant ? slipWays(said.meant, meanings, known) : [...wordWays(said.stem, known), ...meanings];
    const ways = [...own, ...joinedWays(said, words[at + 1], known), ...soundWays(said, known)];
    return [{ said: said.word, ways, ...emphasisOf(said.stem, meanings), ...partsOfCompound(said.stem, known) }];
  };
  const units: Unit[] = [];
  for (let at = 0, length = 1; at < words.length && units.length < most.units; at += length) {
    const here = mentions.filter(({ start }) => start === at);
    length = here.find((mention) => isPhrase(mention, known))?.length ?? 1;
    const parts = words.slice(at, at + length).flatMap((_, offset) => unitOf(at + offset));
    const phrase = words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ');
    const ways = here.filter((mention) => mention.length === length).map((mention) => meaningWay(mention, known));
    const unit = length > 1 ? { said: phrase, ways, parts } : parts[0];
    if (unit && !units.some(({ said }) => said === unit.said)) units.push(unit);
  }
  return { units, corrections: correctionsOf(words) };
}

/** Where concepts are named. Korean words that say nothing may stand within a phrase (설정 하나 바꿨는데), but none that denies it. */
function mentionsIn(words: readonly Said[], { concepts }: KnownWords): Mention[] {
  const stemsOf = (some: readonly Said[]) => some.map(({ stem, meant }) => meant?.stem ?? stem);
  const found = concepts.mentionsIn(stemsOf(words));
  const maySayNothing = ({ word }: Said) => isHangul(word) && isStopWord(word) && !/^[안못]$/.test(word);
  const places = [...words.keys()].filter((at) => !maySayNothing(words[at]!));
  const across = concepts.mentionsIn(stemsOf(places.map((at) => words[at]!))).flatMap(({ concept, start, length }) => {
    const [from, to] = [places[start]!, places[start + length - 1]!];
    return to - from >= length ? [{ concept, start: from, length: to - from + 1 }] : [];
  });
  return [...found, ...across].sort((a, b) => b.length - a.length);
}

/** Each misspelt word once. */
function correctionsOf(words: readonly Said[]): Correction[] {
  const meant = new Map(words.flatMap(({ word, written = word, meant }) => (meant ? [[written, meant.word] as const] : [])));
  return [...meant].map(([said, word]) => ({ said, meant: word }));
}

/** Whether a mention is a phrase: none is what is only related to its names. */
const isPhrase = ({ length, concept }: Mention, known: KnownWords): boolean => length > 1 && isSynonymous(known.conceptWeight(concept));

const meaningWay = ({ concept }: Mention, known: KnownWords): Way => ({ term: `#${concept}`, weight: known.conceptWeight(concept) });

/** A word itself, and longer words that begin or, in Hangul, end with it. */
function wordWays(stem: string, { terms }: KnownWords): Way[] {
  const ways: Way[] = terms.has(stem) ? [{ term: stem, weight: 1 }] : [];
  if (stem.length < (isHangul(stem) ? 2 : 4)) return ways;
  const longer = [...terms.keys()].filter(
    (term) => term.length > stem.length && term.length <= stem.length * 2 + 2 && (term.startsWith(stem) || (isHangul(stem) && term.endsWith(stem))),
  );
  longer.sort((a, b) => a.length - b.length);
  return [...ways, ...longer.slice(0, most.longer).map((term) => ({ term, weight: weights.longer }))];
}

function emphasisOf(stem: string, meanings: readonly Way[]): Pick<Unit, 'emphasis'> {
  if (meanings.length > 0) return isVerb(stem) ? { emphasis: emphases.knownVerb } : {};
  return { emphasis: isVerb(stem) ? emphases.verb : emphases.word };
}

const slipWays = ({ stem }: Term, meanings: readonly Way[], { terms }: KnownWords): Way[] =>
  [...(terms.has(stem) ? [{ term: stem, weight: 1 }] : []), ...meanings].map(({ term, weight }) => ({ term, weight: weight * weights.spelling }));

/** What is known as one word may also be written as two: `서버장애` is found as 서버 장애. */
function partsOfCompound(stem: string, known: KnownWords): Pick<Unit, 'parts'> {
  const isNamed = (word: string) => known.concepts.stems.has(word);
  const parts = partsOf(stem, (word) => known.terms.has(word) || isNamed(word), isNamed);
  return parts ? { parts: parts.map((part) => partUnit(part, known)) } : {};
}

function partUnit(said: string, known: KnownWords): Unit {
  const meanings = known.concepts.mentionsIn([said]).map((mention) => meaningWay(mention, known));
  return { said, ways: [...wordWays(said, known), ...meanings], ...emphasisOf(said, meanings) };
}

/** Two words that are also written as one. */
function joinedWays(one: Term, next: Term | undefined, { terms }: KnownWords): Way[] {
  if (!next || isHangul(one.stem) || isHangul(next.stem)) return [];
  const joined = stemOf(one.word + next.word);
  return terms.has(joined) ? [{ term: joined, weight: weights.joined }] : [];
}

/** Names in the other script that sound like a word, those used most first. */
function soundWays({ word }: Term, { terms, alike }: KnownWords): Way[] {
  const count = (term: string) => terms.get(term)?.count ?? 0;
  const names = alike(word).sort((a, b) => count(b) - count(a));
  return names.slice(0, most.names).map((term) => ({ term, weight: weights.sound }));
}

/** All terms that a plan asks for. */
export const termsOfPlan = ({ units }: Pick<Plan, 'units'>): string[] => [...new Set(units.flatMap(termsOfUnit))];

const termsOfUnit = ({ ways, parts = [] }: Unit): string[] => [...ways.map(({ term }) => term), ...parts.flatMap(termsOfUnit)];
