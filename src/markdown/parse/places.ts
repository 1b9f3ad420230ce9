/** A place in a file; line and column count from 1, a column in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Tells the place of an offset in a text. A line ends where Markdown and editors end it: at `\n`, `\r\n` or `\r`, and
 * not at the other characters that Unicode calls line ends.
 */
export function placesIn(text: string): (offset: number) => Position {
  const starts = [0, ...text.matchAll(/\r\n?|\n/g).map((end) => end.index + end[0].length)];
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const after = starts.findIndex((start) => start > inside);
    const line = after === -1 ? starts.length : after;
    return { line, column: inside - starts[line - 1]! + 1 };
  };
}

/** How many lines a text has that are ended. */
export const endedLines = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;
