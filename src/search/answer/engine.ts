import { ask, type TextIndex } from './ask.ts';
import { countValue, passes } from './filter.ts';
import { toItems, versionIn, type Item } from './items.ts';
import { passageOf, type Passage } from './passage.ts';
import type { Correction } from './plan.ts';
import type { IndexedRecord } from './record.ts';
import type { FacetName, SearchState } from './state.ts';

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
  suggestions: { name: 'cause' | 'tag'; value: string }[];
}

/** Answers searches over a text index and the records that tell what each of its results is. */
export interface Engine {
  answer(state: SearchState, lang: string): Promise<Answer>;
}

/** Makes an engine of a loaded text index and its records. */
export async function createEngine(index: TextIndex, records: readonly IndexedRecord[]): Promise<Engine> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const items = toItems(records);
  const itemOf = new Map(items.flatMap((item) => item.versions.map(({ id }): [string, Item] => [id, item])));
  const texts = new Map((await index.search(null)).results.map((text) => [text.id, text]));
  return {
    async answer({ question, chosen }, lang) {
      const matched = question ? await ask(index, question) : records.flatMap(({ id }) => texts.get(id) ?? []);
      const candidates = [...new Set(matched.flatMap(({ id }) => itemOf.get(id) ?? []))];
      const words = question.toLowerCase().split(/\s+/);
      const found = candidates
        .filter((item) => passes(item, chosen))
        .flatMap((item): Found[] => {
          const { id } = versionIn(item, lang);
          const [record, text] = [byId.get(id), texts.get(id)];
          const unitsOf = (word: string) => words.flatMap((one, unit) => (word.toLowerCase().startsWith(one) ? [unit] : []));
          return record && text ? [{ record, passage: async () => passageOf(await text.data(), unitsOf) }] : [];
        });
      return { found, count: (name, value) => countValue(candidates, chosen, name, value), corrections: [], isNear: false, suggestions: [] };
    },
  };
}
