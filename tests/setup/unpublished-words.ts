import { join } from 'node:path';
import { filesIn, readText } from './dist/files.ts';

/** A made-up word of a fixture that is published: the search for leaks has to find it. */
export const publishedWord = 'blortangub';

/** How every made-up word of an unpublished fixture begins. No language has it, and no word stem shortens it. */
const mark = /wobblezank-?\w+/gi;

/** The made-up words of drafts, posts of a later day and withdrawn texts, as the fixtures have them in titles, texts, lessons, tags and addresses. */
export function unpublishedWords(): string[] {
  const folder = join(import.meta.dirname, '../fixtures/content');
  const words = filesIn(folder).flatMap((file) => `${file}\n${readText(join(folder, file))}`.match(mark) ?? []);
  if (words.length === 0) throw new Error('the fixtures have no unpublished words');
  return [...new Set(words.map((word) => word.toLowerCase()))];
}
