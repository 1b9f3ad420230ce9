import type { IndexedRecord } from '../../src/search/answer/record.ts';
import type { TextIndex, TextResult } from '../../src/search/answer/ask.ts';

/** A record of a retrospective in English, and what differs. Its id tells it apart. */
export function record(slug: string, fields: Partial<IndexedRecord> = {}): IndexedRecord {
  const { type = 'retrospective', lang = 'en', lesson } = fields;
  return { type, slug, lang, context: '', url: `/${slug}/`, facets: {}, factors: [], id: [type, slug, lesson, lang].filter(Boolean).join('/'), ...fields };
}

export const textResult = (id: string): TextResult => ({ id, data: async () => ({ url: id, excerpt: id, meta: { title: id }, sub_results: [] }) });

/** A text index that finds, like Pagefind, what holds every word of a question; and remembers what it was asked. */
export function fakeIndex(texts: Record<string, string>): TextIndex & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    async search(question) {
      asked.push(question);
      const words = question?.split(' ') ?? [];
      return {
        results: Object.keys(texts)
          .filter((id) => words.every((word) => texts[id]?.split(' ').includes(word)))
          .map(textResult),
      };
    },
  };
}
