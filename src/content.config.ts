import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { contentDir } from './environment.ts';
import { postLoader } from './markdown/loader.ts';
import { articleSchema } from './schema/article.ts';
import { isPublished } from './posts/publishing.ts';
import { retrospectiveSchema } from './schema/retrospective.ts';
import { site } from './site.config.ts';
import { readVocabulary } from './vocabulary/vocabulary.ts';

const vocabulary = readVocabulary(contentDir);
const now = new Date();
const published = (frontmatter: Record<string, unknown>) => isPublished(frontmatter, now, site.timeZone);

export const collections = {
  retrospectives: defineCollection({
    loader: postLoader({ folder: join(contentDir, 'retrospectives'), schema: retrospectiveSchema(vocabulary), isPublished: published }),
    schema: ({ image }) => retrospectiveSchema(vocabulary, image()),
  }),
  articles: defineCollection({
    loader: postLoader({ folder: join(contentDir, 'articles'), schema: articleSchema, isPublished: published }),
    schema: articleSchema,
  }),
};
