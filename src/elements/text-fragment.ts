import type { Piece } from '../search/answer/passage.ts';

/**
 * The directive that marks the matches of an excerpt on the page it is from: `:~:text=before-,match,-after`, a `text` for
 * each match (https://wicg.github.io/scroll-to-text-fragment/). The word before or after tells a match apart from the
 * same word in a menu or a title; a single word without such a neighbour is left out. Empty where nothing can be marked.
 */
export function textFragment(excerpt: readonly Piece[]): string {
  const texts = runsOf(wordsOf(excerpt)).flatMap(directive).slice(0, maxMatches);
  return texts.length > 0 ? `:~:text=${texts.join('&text=')}` : '';
}

/** An address with a directive behind its fragment, or behind the `#` of an empty one. */
export const withDirective = (address: string, directive: string): string => address + (address.includes('#') ? '' : '#') + directive;

/** Matches of an excerpt that are marked on the page. */
const maxMatches = 4;
/** Words of one match: a longer one is more likely to stand in the page in pieces. */
const maxWords = 8;

interface Word {
  text: string;
  isMatch: boolean;
}

/** Whole words, for a browser finds no parts of words: one is a match where any part of it is. */
function wordsOf(excerpt: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const { text, isMatch } of excerpt) {
    for (const part of text.split(/(\s+)/).filter(Boolean)) {
      if (/^\s/.test(part)) open = undefined;
      else {
        if (!open) words.push((open = { text: '', isMatch: false }));
        open.text += part;
        open.isMatch ||= isMatch;
      }
    }
  }
  return words;
}

interface Run {
  before: string | undefined;
  words: string[];
  after: string | undefined;
}

/** Matching words side by side. A run ends with a sentence: the index puts a full stop where the page has none. */
function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]?.isMatch) continue;
    const start = at;
    while (words[at + 1]?.isMatch && !endsSentence(words[at]) && at - start + 1 < maxWords) at += 1;
    runs.push({ before: words[start - 1]?.text, words: words.slice(start, at + 1).map(({ text }) => text), after: words[at + 1]?.text });
  }
  return runs;
}

const endsSentence = (word: Word | undefined): boolean => word?.text.endsWith('.') ?? false;

function directive({ before, words, after }: Run): string[] {
  const said = words.join(' ');
  const text = bare(said);
  const prefix = text && said.startsWith(text) && before && /[\p{L}\p{N}]$/u.test(before) ? bare(before) : '';
  const suffix = text && said.endsWith(text) && after && /^[\p{L}\p{N}]/u.test(after) ? bare(after) : '';
  if (!text || (!prefix && !suffix && words.length === 1)) return [];
  return [[prefix && `${encode(prefix)}-`, encode(text), suffix && `-${encode(suffix)}`].filter(Boolean).join(',')];
}

/** A text from its first letter or figure to its last. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A hyphen, a comma and an ampersand have a meaning of their own in a directive. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
