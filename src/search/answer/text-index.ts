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
