import { z } from 'zod';
import { postFields } from './retrospective.ts';
import { text } from './text.ts';

/** The frontmatter of an article: an ordinary post that is about no single incident. */
export const articleSchema = z.strictObject({
  ...postFields,
  authors: z.array(text).default([]).describe('Who wrote the article.'),
});

export type ArticleData = z.output<typeof articleSchema>;
