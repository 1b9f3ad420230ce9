/** Width of a character in em, near enough to place a label: Hangul and Han fill a square, capitals are wider than the rest. */
const emOf = (character: string): number =>
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(character) ? 0.95 : /[A-Z0-9%→]/.test(character) ? 0.66 : 0.53;

/** Estimated width of a text in the units of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number => [...text].reduce((sum, character) => sum + emOf(character), 0) * fontSize;

/** Splits a text at its spaces into lines no wider than `width`; a word that is wider is broken. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((one) => piecesOf(one, width, fontSize))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function piecesOf(word: string, width: number, fontSize: number): string[] {
  const pieces = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || textWidth(last + character, fontSize) <= width) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** The same number of lines as `wrapText` gives, but as even as its words allow: no last line of one word. */
export function balanceText(text: string, width: number, fontSize: number): string[] {
  const lines = wrapText(text, width, fontSize);
  for (let narrower = width - fontSize; narrower > 0; narrower -= fontSize) {
    const tried = wrapText(text, narrower, fontSize);
    if (tried.length > lines.length) return wrapText(text, narrower + fontSize, fontSize);
  }
  return lines;
}
