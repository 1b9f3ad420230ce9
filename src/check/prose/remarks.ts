import type { CheckedPost } from '../checked-post.ts';
import type { Finding, Level } from '../problem.ts';
import { isSilenced } from './ignores.ts';
import type { Passage } from './passage.ts';
import { proseOf } from './prose.ts';
import { sentenceAt } from './sentence.ts';

/** Something that a rule would say of the words between two offsets of a passage. */
export interface Remark {
  start: number;
  end: number;
  level: Level;
  /** Why the words are better written otherwise; follows the words. */
  why: string;
  /** Questions to rewrite by, in the language of the sentence. */
  ask: { ko: string; en: string };
}

/** What a rule finds in the prose of a post: the words and their sentence, why, and a question whose answer could stand there instead. */
export const findInProse = (post: CheckedPost, look: (passage: Passage) => Remark[]): Finding[] =>
  proseOf(post).flatMap((passage) => {
    // Two forms of one remark are one.
    const remarks = look(passage).filter(({ start, end }, index, all) => !all.slice(0, index).some((other) => other.start < end && start < other.end));
    return remarks.flatMap((remark): Finding[] => {
      const place = passage.placeOf(remark.start);
      if (isSilenced(post, place, passage)) return [];
      return [{ ...place, level: remark.level, message: messageOf(passage, remark) }];
    });
  });

function messageOf(passage: Passage, { start, end, why, ask }: Remark): string {
  const sentence = sentenceAt(passage, start);
  const words = passage.words.slice(start, end);
  const question = /\p{Script=Hangul}/u.test(passage.words.slice(sentence.start, sentence.end)) ? ask.ko : ask.en;
  return `“${excerptOf(passage, sentence, { start, end })}” – ${quoted(words)} ${why}. Ask: ${question}`;
}

/** Letters of a sentence that a message shows on each side of what it is about. */
const around = 110;

function excerptOf({ words }: Passage, sentence: { start: number; end: number }, { start, end }: { start: number; end: number }): string {
  const from = start - sentence.start > around ? words.indexOf(' ', start - around) + 1 : sentence.start;
  const to = sentence.end - end > around ? Math.max(end, words.lastIndexOf(' ', end + around)) : sentence.end;
  const shown = words.slice(Math.min(from, start), to).replaceAll(/\s+/g, ' ').trim();
  return `${from > sentence.start ? '… ' : ''}${shown}${to < sentence.end ? ' …' : ''}`;
}

const quoted = (words: string): string => `"${words.replaceAll(/\s+/g, ' ').trim()}"`;
