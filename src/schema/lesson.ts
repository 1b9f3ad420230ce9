import { z } from 'zod';
import { slug, slugs } from './slug.ts';
import { text } from './text.ts';

/** A lesson that carries over to other systems. Each is a search result of its own. */
export const lesson = z.strictObject({
  id: slug.describe('Stable within the post: its address ends in #lesson-<id>.'),
  text: text.describe('The lesson in one or two sentences that stand alone.'),
  tags: slugs.min(1, { error: 'a lesson needs at least one tag' }).describe('What the lesson is about.'),
  category: slug.optional().describe('The root-cause category it answers.'),
});
export type Lesson = z.infer<typeof lesson>;
