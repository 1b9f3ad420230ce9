import { createEngine, type Engine } from '../../src/search/answer/engine.ts';
import { conceptsOfMeanings, knownMeaning, type KnownMeaning, type Meaning } from '../../src/search/answer/meaning.ts';
import type { KnownWords } from '../../src/search/answer/known-words.ts';
import type { IndexedRecord, SearchData } from '../../src/search/answer/record.ts';
import type { TextIndex, TextResult } from '../../src/search/answer/text-index.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import type { FieldTexts } from '../../src/search/index/field-texts.ts';
import { buildWordIndex } from '../../src/search/index/word-index.ts';
import { namesBySound } from '../../src/search/words/names.ts';
import { stemOf } from '../../src/search/words/terms.ts';

/** A record of a retrospective in English, and what differs. Its id tells it apart. */
export function record(slug: string, fields: Partial<IndexedRecord> = {}): IndexedRecord {
  const { type = 'retrospective', lang = 'en', lesson } = fields;
  return { type, slug, lang, url: `/${slug}/`, facets: {}, factors: [], id: [type, slug, lesson, lang].filter(Boolean).join('/'), ...fields };
}

/** Names of one meaning: synonyms, if nothing else is said of them. */
export const meaning = (names: string, fields: Partial<Meaning> = {}): Meaning => ({ names: names.split(', '), weight: 0.9, ...fields });

/** What an answer knows of meanings, by their numbers. */
export const meaningsKnown = (meanings: readonly Meaning[]): ((meaning: number) => KnownMeaning | undefined) => {
  const known = meanings.map(knownMeaning);
  return (number) => known[number];
};

/** What is known of words: those that records have, as `word` or `word:records`, separated by blanks. */
export function known(words: string, meanings: readonly Meaning[] = []): KnownWords {
  const terms = new Map(
    words.split(' ').flatMap((one) => {
      const [word = '', count = '1'] = one.split(':');
      return word ? [[stemOf(word), { word, count: Number(count) }] as const] : [];
    }),
  );
  return {
    terms,
    concepts: conceptsOfMeanings(meanings),
    conceptWeight: (concept) => meanings[concept]?.weight ?? 0,
    alike: namesBySound([...terms].map(([term, { word }]) => [term, word])),
  };
}

/** A text index that finds, like Pagefind, what holds every word of a question; and remembers what it was asked. */
export function fakeIndex(texts: Record<string, string>): TextIndex & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    async search(question) {
      asked.push(question);
      const words = question?.split(' ') ?? [];
      return {
        results: Object.entries(texts)
          .filter(([, text]) => words.every((word) => text.split(' ').includes(word)))
          .map(([id, text]) => textResult(id, text)),
      };
    },
  };
}

const textResult = (id: string, content: string): TextResult => ({
  id,
  data: async () => ({ url: id, content, meta: { title: id }, anchors: [] }),
});

/** A record with its text, and what else is indexed for it. */
export interface Document {
  record: IndexedRecord;
  text: string;
  fields?: FieldTexts;
}

/** An engine over some documents, made of the very files that a build would write. */
export async function engineOver(documents: readonly Document[], meanings: Meaning[] = []): Promise<Engine> {
  const languages = Map.groupBy(documents, ({ record: { lang } }) => lang);
  const words = [...languages].map(([lang, own]) => {
    const texts = own.map(({ text, fields }) => ({ text: [text], ...fields }));
    return [lang, buildWordIndex(texts, conceptsOfMeanings(meanings))] as const;
  });
  const files = searchFiles({ records: documents.map((one) => one.record), words: Object.fromEntries(words), meanings });
  const read = <Content>(file: string): Content => JSON.parse(files.get(file)!) as Content;
  const index = fakeIndex(Object.fromEntries(documents.map((one) => [one.record.id, one.text])));
  return createEngine(index, read<SearchData>('index.json'), async (file) => read(file));
}
