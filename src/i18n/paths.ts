import { defaultLanguage, site, type Language } from '../site.config.ts';

/** Address on this site of a path without language, such as `/causes/`: with the language's prefix, under the site's base. */
export function pathIn(lang: Language, path: string): string {
  return site.base + (lang === defaultLanguage ? '' : `${lang}/`) + path.replace(/^\//, '');
}

/** The same with the site's origin, for canonical and alternate addresses. */
export const urlIn = (lang: Language, path: string): string => site.url + encodeURI(pathIn(lang, path));

/** Address of a file that has no language, such as `/favicon.svg`. */
export const assetPath = (path: string): string => site.base + path.replace(/^\//, '');

/** The `[...lang]` parameter of a route: none for the default language, which has no prefix. */
export const langParam = (lang: Language): string | undefined => (lang === defaultLanguage ? undefined : lang);
