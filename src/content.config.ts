import { defineCollection } from 'astro:content';
import { contentDir, isPlain } from './environment.ts';
import { postLoader } from './markdown/loader.ts';
import { readSitePosts } from './markdown/site-posts.ts';
import { together } from './markdown/together.ts';
import { articleSchema } from './schema/article.ts';
import { calendarDay, isPublished } from './schema/publishing.ts';
import { retrospectiveSchema } from './schema/retrospective.ts';
import { site } from './site.config.ts';
import { readVocabulary } from './vocabulary/vocabulary.ts';

const vocabulary = readVocabulary(contentDir);
const today = calendarDay(new Date(), site.timeZone);
const shared = {
  contentDir,
  // Both collections ask at once, and one answer serves both.
  read: together(() => readSitePosts({ contentDir, vocabulary: readVocabulary(contentDir), renders: !isPlain, keeps: !isPlain, checks: !isPlain })),
  isPublished: (post: { draft: boolean; date: string }) => isPublished(post, today),
};

export const collections = {
  retrospectives: defineCollection({
    loader: postLoader({ collection: 'retrospectives', ...shared }),
    schema: ({ image }) => retrospectiveSchema(vocabulary, image()),
  }),
  articles: defineCollection({
    loader: postLoader({ collection: 'articles', ...shared }),
    schema: articleSchema,
  }),
};
