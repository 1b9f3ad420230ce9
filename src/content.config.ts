import { defineCollection } from 'astro:content';
import { contentDir } from './environment.ts';
import { postLoader } from './markdown/loader.ts';
import { isPublished } from './posts/publishing.ts';
import { articleSchema } from './schema/article.ts';
import { retrospectiveSchema } from './schema/retrospective.ts';
import { site } from './site.config.ts';
import { readVocabulary } from './vocabulary/vocabulary.ts';

const vocabulary = readVocabulary(contentDir);
const now = new Date();
const shared = { contentDir, vocabulary, isPublished: (frontmatter: Record<string, unknown>) => isPublished(frontmatter, now, site.timeZone) };

export const collections = {
  retrospectives: defineCollection({
    loader: postLoader({ kind: 'retrospectives', ...shared }),
    schema: ({ image }) => retrospectiveSchema(vocabulary, image()),
  }),
  articles: defineCollection({
    loader: postLoader({ kind: 'articles', ...shared }),
    schema: articleSchema,
  }),
};
