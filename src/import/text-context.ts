import type { Language } from '../site.config.ts';
import type { Blog, BlogPost } from './blog.ts';
import type { Inserts } from './inserts.ts';

/** What the parts of a conversion know of the text they work on. */
export interface TextContext {
  blog: Blog;
  post: BlogPost;
  lang: Language;
  inserts: Inserts;
  /** The address in the blog of a post that a text names by its file. */
  addressOf(name: string, lang?: Language): string | undefined;
}

/** Words that the import has to add to a text. */
export const addedWords = {
  ko: { video: '동영상', picture: '그림', page: '페이지', post: '게시물', code: '코드', sound: '소리', footnote: '각주' },
  en: { video: 'video', picture: 'picture', page: 'page', post: 'post', code: 'code', sound: 'sound', footnote: 'footnote' },
} as const satisfies Record<Language, Record<string, string>>;
