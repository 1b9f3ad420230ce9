/** What a template tag, a shortcode, a formula or another construct that Markdown does not know stands for in a text. */
export type Meaning =
  /** Words, which may be a part of a sentence, of code or of an address. */
  | { kind: 'words'; text: string }
  /** What could not be carried: it is shown as it was written. */
  | { kind: 'kept' }
  | { kind: 'code'; value: string; lang?: string | undefined; meta?: string | undefined }
  | { kind: 'formula'; value: string; isBlock: boolean }
  | { kind: 'picture'; src: string; alt: string; caption?: string | undefined; link?: string | undefined }
  | { kind: 'link'; url: string; words: string }
  /** Several of them, one below the other. */
  | { kind: 'group'; parts: Meaning[] }
  /** Markdown of its own, with inserts in it. */
  | { kind: 'markdown'; text: string }
  | { kind: 'comment'; text: string }
  /** Said of the block before or behind, or of what stands before in a sentence. */
  | { kind: 'attributes'; classes: string[]; id?: string | undefined; others: string[]; to: 'previous' | 'next' | 'span' }
  | { kind: 'nothing' };

/** A construct in a text, in whose place a mark stands while the text is read as Markdown. */
export interface Insert {
  /** As it was written. */
  source: string;
  meaning: Meaning;
}

/** The constructs of a text. Their marks are letters to Markdown and to HTML, and stand in no text of their own. */
export class Inserts {
  readonly #all: Insert[] = [];
  /** What begins a mark, a mark between two lines of its own, and what ends both. */
  readonly #letters: readonly [open: string, apart: string, close: string];

  /** `text` is what the marks must not be found in. */
  constructor(text: string) {
    const free = privateLetters.filter((letter) => !text.includes(letter));
    this.#letters = [free[0]!, free[1]!, free[2]!];
  }

  /** Keeps a construct and returns the mark that stands for it. With an indentation, the mark stands alone between two empty lines. */
  mark(source: string, meaning: Meaning, indentation?: string): string {
    const index = this.#all.push({ source, meaning }) - 1;
    const [open, apart, close] = this.#letters;
    return indentation === undefined ? `${open}${index}${close}` : `\n${indentation}${apart}${index}${close}\n`;
  }

  /** A text split at its marks: what stands between them, and what they stand for. */
  split(text: string): (string | Insert)[] {
    if (!this.has(text)) return [text];
    const [open, apart, close] = this.#letters;
    return text.split(new RegExp(`[${open}${apart}](\\d+)${close}`)).flatMap((part, index): (string | Insert)[] => {
      const insert = index % 2 === 1 ? this.#all[Number(part)] : undefined;
      if (insert) return [insert];
      return part === '' ? [] : [part];
    });
  }

  has(text: string): boolean {
    return text.includes(this.#letters[0]) || text.includes(this.#letters[1]);
  }

  /** A text in which no mark can stand for more than words, such as code or an address: marks become the words, or what was written. */
  plain(text: string): string {
    const [open, apart, close] = this.#letters;
    const pattern = new RegExp(`(?:${open}|\\n[ \\t]*${apart})(\\d+)${close}(\\n?)`, 'g');
    let plain = text;
    // What was written may have marks of its own, which were made before.
    while (this.has(plain)) {
      const before = plain;
      plain = plain.replace(pattern, (mark, index: string, end: string) => plainOf(this.#all[Number(index)]) + (mark.startsWith(open) ? end : ''));
      if (plain === before)
        return plain.replaceAll(new RegExp(`[${open}${apart}](\\d+)${close}`, 'g'), (_, index: string) => plainOf(this.#all[Number(index)]));
    }
    return plain;
  }
}

const plainOf = (insert: Insert | undefined): string => {
  if (!insert) return '';
  return insert.meaning.kind === 'words' ? insert.meaning.text : insert.source;
};

/** Letters that mean nothing to anybody: more than any text uses. */
const privateLetters = Array.from({ length: 0x1800 }, (_, index) => String.fromCharCode(0xe000 + index));
