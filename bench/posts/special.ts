import type { Seeded } from './seeded.ts';
import type { Voice } from './voice.ts';

/** What a post has that is more than Markdown. */
export interface Special {
  /** Stands before the text: an import or a constant. */
  before?: string;
  /** A paragraph of the text. */
  paragraph: string;
  /** Content of `data.json` beside the post. */
  data?: Record<string, unknown>;
}

/**
 * What the post with a number has that is more than Markdown: nothing in nine of ten posts, and in the others in turn a
 * component of the site, and a value that is imported or a constant.
 */
export function specialOf(number: number, random: Seeded, voice: Voice, tags: readonly string[]): Special | undefined {
  if (number % 10 !== 0) return undefined;
  const words = voice.sentence(random);
  const value = random.below(10_000);
  const kinds: readonly Special[] = [
    { paragraph: `<Lesson id="in-text" tags="${tags.slice(0, 2).join(', ')}">${words}</Lesson>` },
    { before: `import data from './data.json';`, paragraph: `${words} {data.value}`, data: { value } },
    { paragraph: '<Timeline />' },
    { before: `export const counted = ${value};`, paragraph: `${words} {counted * 2}` },
    { paragraph: '<Action id="action-1" />' },
    { before: `import data from './data.json';`, paragraph: `{data.value} ${words}`, data: { value } },
  ];
  return kinds[(number / 10) % kinds.length];
}
