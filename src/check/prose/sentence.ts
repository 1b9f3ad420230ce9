import { ParseEnglish } from 'parse-english';
import type { Passage } from './passage.ts';

/** A sentence of a passage by its offsets in it. */
export interface Sentence {
  start: number;
  end: number;
}

const parser = new ParseEnglish();

/**
 * The sentence in which a character of a passage stands. The parser knows the abbreviations of English that end in a
 * point (`Mr. Kim`, `e.g.`); Korean has none.
 */
export function sentenceAt({ prose }: Passage, offset: number): Sentence {
  const sentences = parser.parse(prose).children.flatMap((paragraph) => ('children' in paragraph ? paragraph.children : []));
  for (const { type, position } of sentences) {
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    if (type === 'SentenceNode' && start <= offset && offset < end) return { start, end };
  }
  return { start: 0, end: prose.length };
}
