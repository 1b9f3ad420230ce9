/** A text as the text index keeps it: its words, and where its sections begin. */
export interface KeptText {
  url: string;
  /** All of its words, as the page has them. */
  content: string;
  meta: Record<string, string>;
  /** Headings with an id; `location` counts the words before it. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A piece of text, and whether it is what was asked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** The part of a text that answers best. */
export interface Passage {
  title: string;
  /** Where the text comes from, in a few words; empty where nothing is said of it. */
  context: string;
  /** The section it stands in; absent where that is the page as a whole. */
  section?: { title: string; id: string };
  excerpt: Piece[];
  /** Whether the excerpt is the whole text. */
  isWhole: boolean;
}

/** Words of an excerpt. */
const length = 36;

/** The words of a text as it is written. */
export const wordsOf = ({ content }: KeptText): string[] => content.split(/\s+/).filter(Boolean);

/**
 * The passage of a text that says most of what was asked for: `units` has for each of its words the parts of the question
 * that it answers, as numbers, and a passage with more different parts is better. Where no word matches, the text's
 * beginning.
 */
export function passageOf(text: KeptText, words: readonly string[], units: readonly (readonly number[])[]): Passage {
  const title = text.meta['title'] ?? '';
  const start = bestStart(units, wordsOfTitle(words, title));
  const end = Math.min(words.length, start + length);
  const firstMatch = units.findIndex(({ length: matched }, at) => at >= start && at < end && matched > 0);
  const anchor = text.anchors.filter(({ element, id, location }) => /^h[2-6]$/i.test(element) && id && location <= firstMatch).at(-1);
  return {
    title,
    context: text.meta['context'] ?? '',
    ...(anchor && { section: { title: anchor.text, id: anchor.id } }),
    excerpt: piecesOf(words.slice(start, end), units.slice(start, end)),
    isWhole: start === 0 && end === words.length,
  };
}

/**
 * With how many words a page's text begins that are its title, which stands above the excerpt already. The text index puts
 * a full stop after it.
 */
function wordsOfTitle(words: readonly string[], title: string): number {
  const own = title.split(/\s+/).filter(Boolean);
  const isTitle = own.length < words.length && own.every((word, at) => words[at] === word || (at === own.length - 1 && words[at] === `${word}.`));
  return isTitle ? own.length : 0;
}

function bestStart(units: readonly (readonly number[])[], first: number): number {
  let best = { start: first, worth: 0 };
  for (let start = first; start < units.length; start += 1) {
    if (start !== first && units[start]?.length === 0) continue;
    const window = units.slice(start, start + length);
    const worth = new Set(window.flat()).size * 4 + Math.min(4, window.filter(({ length: matched }) => matched > 0).length);
    if (worth > best.worth + (best.worth === 0 ? 0 : 0.5)) best = { start, worth };
  }
  // A few words before the match say what it is about.
  return Math.max(first, best.start - (best.worth > 0 ? lead : 0));
}

const lead = 4;

function piecesOf(words: readonly string[], units: readonly (readonly number[])[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, word] of words.entries()) {
    const isMatch = (units[index]?.length ?? 0) > 0;
    const last = pieces.at(-1);
    if (!last) pieces.push({ text: word, isMatch });
    else if (last.isMatch === isMatch) last.text += ` ${word}`;
    else if (last.isMatch) pieces.push({ text: ` ${word}`, isMatch });
    else {
      // The blank beside a match is not part of it.
      last.text += ' ';
      pieces.push({ text: word, isMatch });
    }
  }
  return pieces;
}
