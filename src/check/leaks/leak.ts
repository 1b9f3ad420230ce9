/** Something that no reader should learn, by its offsets in a file. */
export interface Leak {
  start: number;
  end: number;
  /** What it is, and what may stand there instead. */
  what: string;
  instead: string;
}

/** Every match of a pattern, or of its group `value`, that `isLeak` does not let through. */
export function matchesOf(text: string, pattern: RegExp, isLeak: (value: string, match: RegExpExecArray) => boolean): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return isLeak(value, match) ? [{ start, end: start + value.length }] : [];
  });
}
