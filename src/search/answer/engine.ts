import { countValues, passes } from './filter.ts';
import { toItems, versionIn, type Item } from './items.ts';
import { knownWords } from './known-words.ts';
import { matcherOf, readWords, unitsIn, type Matcher, type ReadWords } from './matching.ts';
import { bestFirst, fits, newestFirst, type Scored } from './order.ts';
import { passageOf, wordsOf, type KeptText, type Passage } from './passage.ts';
import { planQuestion, termsOfPlan, type Correction, type Plan } from './plan.ts';
import { rankRecords } from './rank.ts';
import { unpackRecords } from './record-table.ts';
import type { IndexedRecord, SearchData } from './record.ts';
import type { FacetName, SearchState } from './state.ts';
import { suggestionsFor, type Suggestion } from './suggest.ts';
import type { TextIndex, TextResult } from './text-index.ts';
import { openWordIndex, type ChunkContent } from './word-index.ts';

/** A result as the page shows it, whichever of its versions matched: in a chosen language, and of these in the reader's where it is written in it. */
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

interface ReadText {
  text: KeptText;
  words: ReadWords;
}

/** So few results need help: what comes near is told beside them. */
const few = 3;

/** Makes an engine of a loaded text index and the data beside it. */
export async function createEngine(index: TextIndex, data: SearchData, fetchChunk: (file: string) => Promise<ChunkContent>): Promise<Engine> {
  const words = openWordIndex(data.words, fetchChunk);
  const known = knownWords(words);
  const all = unpackRecords(data.records);
  const languages = words.languages.map((lang) => ({ lang, records: all.filter((record) => record.lang === lang) }));
  const items = toItems(languages.flatMap(({ records }) => records));
  const itemOf = new Map(items.flatMap((item) => item.versions.map(({ id }): [string, Item] => [id, item])));
  const texts = new Map((await index.search(null)).results.map((text) => [text.id.slice(0, data.records.ids.letters), text]));

  /** What a question asks for. Which names begin with its words is fetched once they turn out to be needed. */
  async function planOf(question: string): Promise<Plan> {
    for (;;) {
      const plan = planQuestion(question, known);
      const lacking = known.takeLacking();
      if (lacking.length === 0) return plan;
      await words.load(lacking);
    }
  }

  const read = new Map<TextResult, Promise<ReadText>>();

  /** The passage of a text that answers best. A text is fetched and read once, for many questions find it. */
  async function passageIn(result: TextResult, matcher: Matcher): Promise<Passage> {
    const reading = read.get(result) ?? readText(result);
    read.set(result, reading);
    // What failed once may be there the next time.
    reading.catch(() => read.delete(result));
    const { text, words } = await reading;
    return passageOf(text, words.words, unitsIn(words, matcher));
  }

  async function readText(result: TextResult): Promise<ReadText> {
    const text = await result.data();
    return { text, words: readWords(wordsOf(text), known) };
  }

  function score(plan: Plan): Scored[] {
    const having = { records: all.length, count: (term: string) => known.terms.get(term)?.count ?? 0 };
    const best = new Map<Item, Scored>();
    for (const { lang, records } of languages) {
      for (const [number, { score: value, coverage }] of rankRecords(plan.units, words.postingsOf(termsOfPlan(plan), lang), having)) {
        const item = itemOf.get(records[number]?.id ?? '');
        const before = item && best.get(item);
        if (item && (!before || value > before.score)) best.set(item, { item, score: value, coverage });
      }
    }
    return [...best.values()];
  }

  return {
    async answer({ question, chosen, sort }, lang) {
      const plan = await planOf(question);
      await words.load(termsOfPlan(plan));
      const ranked = question ? bestFirst(score(plan), chosen.lang ? undefined : lang) : newestFirst(items.map((item) => ({ item, score: 1, coverage: 1 })));
      const candidates = ranked.map(({ item }) => item);
      const listed = sort === 'newest' ? newestFirst(ranked) : ranked;
      const matcher = matcherOf(plan, known, words.meaningOf);
      const passing = listed.filter(({ item }) => passes(item, chosen));
      const found = passing.flatMap(({ item }): Found[] => {
        const record = versionIn(item, lang, chosen.lang);
        const text = texts.get(record.id);
        return text ? [{ record, passage: () => passageIn(text, matcher) }] : [];
      });
      return {
        found,
        count: countValues(candidates, chosen),
        corrections: plan.corrections,
        isNear: question !== '' && found.length > 0 && !passing.some(fits),
        suggestions: question !== '' && found.length <= few ? suggestionsFor(plan, words.meaningOf, candidates.slice(0, 10)) : [],
      };
    },
  };
}
