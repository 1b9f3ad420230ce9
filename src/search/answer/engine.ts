import { countValue, passes } from './filter.ts';
import { toItems, versionIn, type Item } from './items.ts';
import { knownWords } from './known-words.ts';
import { matcherOf } from './matching.ts';
import { bestFirst, fits, newestFirst, type Scored } from './order.ts';
import { passageOf, type Passage } from './passage.ts';
import { planQuestion, termsOfPlan, type Correction, type Plan } from './plan.ts';
import { rankRecords } from './rank.ts';
import type { IndexedRecord, SearchData } from './record.ts';
import type { FacetName, SearchState } from './state.ts';
import { suggestionsFor, type Suggestion } from './suggest.ts';
import type { TextIndex } from './text-index.ts';
import { openWordIndex, type ChunkContent } from './word-index.ts';

/** A result as the page shows it: in the reader's language where it is written in it, whichever version matched. */
export interface Found {
  record: IndexedRecord;
  /** Its title and the passage that answers best. Rejects where its text cannot be fetched. */
  passage(): Promise<Passage>;
}

export interface Answer {
  /** Best first, in all languages. */
  found: Found[];
  /** How many results choosing a value of a facet would give. */
  count(name: FacetName, value: string): number;
  /** Words that nobody uses here, each with the word that was looked up beside it. */
  corrections: Correction[];
  /** Whether nothing fits well: what is found is only near. */
  isNear: boolean;
  /** Where little is found: the causes and tags nearest to the question, best first. */
  suggestions: Suggestion[];
}

/** Answers searches over a text index and what is known of its records. */
export interface Engine {
  answer(state: SearchState, lang: string): Promise<Answer>;
}

/** So few results need help. */
const few = 3;

/** Makes an engine of a loaded text index and the data beside it. */
export async function createEngine(
  index: TextIndex,
  { languages, meanings }: SearchData,
  fetchChunk: (file: string) => Promise<ChunkContent>,
): Promise<Engine> {
  const sources = Object.values(languages).map(({ records, words }) => ({ records, words: openWordIndex(words, fetchChunk) }));
  const known = knownWords(
    sources.map(({ words }) => words.terms),
    meanings,
  );
  const recordsInAll = sources.reduce((sum, { records }) => sum + records.length, 0);
  const items = toItems(sources.flatMap(({ records }) => records));
  const itemOf = new Map(items.flatMap((item) => item.versions.map(({ id }): [string, Item] => [id, item])));
  const texts = new Map((await index.search(null)).results.map((text) => [text.id, text]));

  async function score(plan: Plan): Promise<Scored[]> {
    const having = { records: recordsInAll, count: (term: string) => known.terms.get(term)?.count ?? 0 };
    const best = new Map<Item, Scored>();
    const terms = await Promise.all(sources.map(({ words }) => words.postingsOf(termsOfPlan(plan))));
    for (const [at, { records }] of sources.entries()) {
      for (const [number, { score: value, coverage }] of rankRecords(plan.units, terms[at]!, having)) {
        const item = itemOf.get(records[number]?.id ?? '');
        const before = item && best.get(item);
        if (item && (!before || value > before.score)) best.set(item, { item, score: value, coverage });
      }
    }
    return [...best.values()];
  }

  return {
    async answer({ question, chosen, sort }, lang) {
      const plan = planQuestion(question, known);
      const ranked = question
        ? bestFirst(await score(plan), chosen.lang ? undefined : lang)
        : newestFirst(items.map((item) => ({ item, score: 1, coverage: 1 })));
      const candidates = ranked.map(({ item }) => item);
      const listed = sort === 'newest' ? newestFirst(ranked) : ranked;
      const unitsOf = matcherOf(plan, known, meanings);
      const passing = listed.filter(({ item }) => passes(item, chosen));
      const found = passing.flatMap(({ item }): Found[] => {
        const record = versionIn(item, lang);
        const text = texts.get(record.id);
        return text ? [{ record, passage: async () => passageOf(await text.data(), unitsOf) }] : [];
      });
      return {
        found,
        count: (name, value) => countValue(candidates, chosen, name, value),
        corrections: plan.corrections,
        isNear: question !== '' && found.length > 0 && !passing.some(fits),
        suggestions: question !== '' && found.length <= few ? suggestionsFor(plan, meanings, candidates.slice(0, 10)) : [],
      };
    },
  };
}
