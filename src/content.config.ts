import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import { contentDir, isPlain } from './environment.ts';
import { together } from './markdown/together.ts';
import { calendarDay, isPublished } from './schema/publishing.ts';
import { site } from './site.config.ts';

// What reads the posts is loaded by Node, as it is for every command. Were it imported here, Vite would read and
// transform each of its files anew for every build.
const { reader } = createRequire(import.meta.url)('./markdown/reader.ts') as typeof import('./markdown/reader.ts');
const { postLoader, readSitePosts, articleSchema, retrospectiveSchema, readVocabulary } = await reader();

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
