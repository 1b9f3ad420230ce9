import { defaultLanguage, isLanguage, type Language } from '../site.config.ts';

/** First segments below which every address is the site's own, behind a language's prefix, too. A new page or file of the site is added here. */
export const ownSegments: ReadonlySet<string> = new Set([
  'lessons',
  'causes',
  'tags',
  'search',
  'about',
  'components',
  '404',
  '404.html',
  'rss.xml',
  'atom.xml',
  'feed.json',
  'api',
  'schema',
  'llms.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'robots.txt',
  'favicon.svg',
  '_headers',
  '_astro',
  'pagefind',
]);

/** First segments of the addresses of posts. Below them, what is no page of a list and no post is free: a post may have changed its slug. */
export const postSegments: ReadonlySet<string> = new Set(['retrospectives', 'articles']);

/** The pages of the site that every language has, whatever its posts are, besides those of single causes: the start page is the empty one. */
export const ownPages = ['', 'retrospectives', 'articles', 'lessons', 'causes', 'tags', 'search', 'about', 'components'] as const;

/** The address of a page in a language: every one ends with a slash, and the default language has no prefix. */
export const addressIn = (lang: Language, ...segments: string[]): string =>
  `/${[lang === defaultLanguage ? '' : lang, ...segments].flatMap((segment) => (segment === '' ? [] : `${segment}/`)).join('')}`;

/** The segments of a path, the same for all spellings of one address: with and without a slash or `index.html` at its end. */
export function segmentsOf(path: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
}

/** Segments without the prefix of a language. */
export function withoutLanguage(segments: readonly string[]): readonly string[] {
  const [first = ''] = segments;
  return isLanguage(first) && first !== defaultLanguage ? segments.slice(1) : segments;
}

/** Whether an address without a language's prefix is a page or file of the site itself, not of a post. */
export function isOwnAddress([first, second]: readonly string[]): boolean {
  if (first === undefined || ownSegments.has(first)) return true;
  return postSegments.has(first) && (second === undefined || second === 'page');
}
