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
  for (const paragraph of parser.parse(prose).children) {
    for (const { type, position } of paragraph.type === 'ParagraphNode' ? paragraph.children : []) {
      const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
      if (type === 'SentenceNode' && start <= offset && offset < end) return { start, end };
    }
  }
  return { start: 0, end: prose.length };
}
