import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { contentDir } from './environment.ts';
import { postLoader } from './markdown/loader.ts';
import { articleSchema } from './schema/article.ts';
import { retrospectiveSchema } from './schema/retrospective.ts';
import { readVocabulary } from './vocabulary/vocabulary.ts';

const vocabulary = readVocabulary(contentDir);

export const collections = {
  retrospectives: defineCollection({
    loader: postLoader({ folder: join(contentDir, 'retrospectives'), schema: retrospectiveSchema(vocabulary) }),
    schema: ({ image }) => retrospectiveSchema(vocabulary, image()),
  }),
  articles: defineCollection({
    loader: postLoader({ folder: join(contentDir, 'articles'), schema: articleSchema }),
    schema: articleSchema,
  }),
};
