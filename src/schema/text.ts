import { z } from 'zod';

/** Text that a person reads: trimmed, never empty. */
export const text = z
  .string({ error: (issue) => textError(issue.input) })
  .trim()
  .min(1, { error: 'the text is empty' });

/** Text of at most `length` characters as a reader counts them (grapheme clusters, so that Hangul counts fairly). */
export const shortText = (length: number) =>
  text.refine((value) => characters(value) <= length, {
    error: (issue) => `at most ${length} characters, this has ${characters(String(issue.input))}`,
  });

const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const characters = (value: string): number => [...segmenter.segment(value)].length;

function textError(input: unknown): string | undefined {
  if (typeof input === 'number' || typeof input === 'boolean') return `expected text: write it in quotes, "${input}"`;
  return undefined;
}
