/**
 * All that the collections are defined with: what reads the posts, and what decides which of them are published. It is
 * loaded at the first call, by whatever loaded this file: `require` loads no module that waits for others, as the rules do.
 */
export const reader = async () => ({
  ...(await import('../environment.ts')),
  ...(await import('../site.config.ts')),
  ...(await import('../schema/publishing.ts')),
  ...(await import('./together.ts')),
  ...(await import('./loader.ts')),
  ...(await import('./site-posts.ts')),
  ...(await import('../schema/article.ts')),
  ...(await import('../schema/retrospective.ts')),
  ...(await import('../vocabulary/vocabulary.ts')),
});
