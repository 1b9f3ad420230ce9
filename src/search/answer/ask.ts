import type { KeptText } from './passage.ts';

/** A result of the text index: its id, and its text once asked for. */
export interface TextResult {
  id: string;
  data(): Promise<KeptText>;
}

/** The part of the text index (Pagefind) that is used here. A question of `null` finds everything. */
export interface TextIndex {
  search(question: string | null): Promise<{ results: TextResult[] }>;
}

/**
 * Results for a question, best first. Where no text has all of its words, those with the most of them come first: a
 * person in trouble types a sentence, not a key.
 */
export async function ask(index: TextIndex, question: string): Promise<TextResult[]> {
  const all = await index.search(question || null);
  const words = [...new Set(question.split(/\s+/).filter(Boolean))].slice(0, maxWords);
  if (all.results.length > 0 || words.length < 2) return all.results;
  const found = new Map<string, { result: TextResult; score: number }>();
  for (const word of words) {
    const { results } = await index.search(word);
    for (const [rank, result] of results.entries()) {
      // A good place among the results for a word decides only between texts with equally many words.
      const score = (found.get(result.id)?.score ?? 0) + 1 + 1 / (maxWords * (rank + 2));
      found.set(result.id, { result, score });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** Words of a long question that are looked up one by one. */
const maxWords = 12;
