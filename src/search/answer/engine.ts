import { ask, type TextIndex, type TextResult } from './ask.ts';
import { countValue, passes } from './filter.ts';
import { toItems, versionIn, type Item } from './items.ts';
import type { IndexedRecord } from './record.ts';
import type { FacetName, SearchState } from './state.ts';

/** A result as the page shows it: in the reader's language where it is written in it, whichever version matched. */
export interface Found {
  record: IndexedRecord;
  text: TextResult;
}

export interface Answer {
  found: Found[];
  /** How many results choosing a value of a facet would give. */
  count(name: FacetName, value: string): number;
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
      const matchedById = new Map(matched.map((text) => [text.id, text]));
      const candidates = [...new Set(matched.flatMap(({ id }) => itemOf.get(id) ?? []))];
      const found = candidates
        .filter((item) => passes(item, chosen))
        .flatMap((item): Found[] => {
          const { id } = versionIn(item, lang);
          const [record, text] = [byId.get(id), matchedById.get(id) ?? texts.get(id)];
          return record && text ? [{ record, text }] : [];
        });
      return { found, count: (name, value) => countValue(candidates, chosen, name, value) };
    },
  };
}
