import { createRequire } from 'node:module';

// All that it uses is loaded by Node, as it is for every command. Were it imported here, Vite would read and transform
// each of its files anew for every build, and with `astro:content` eighty more of Astro's.
const load = createRequire(import.meta.url);
const { defineCollection } = load('astro/content/config') as typeof import('astro/content/config');
const { reader } = load('./markdown/reader.ts') as typeof import('./markdown/reader.ts');
const { contentDir, isPlain, site, together, calendarDay, isPublished, ...reading } = await reader();
const { postLoader, readSitePosts, articleSchema, retrospectiveSchema, readVocabulary } = reading;

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
