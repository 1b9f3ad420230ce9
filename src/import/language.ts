import { defaultLanguage, isLanguage, type Language } from '../site.config.ts';

/** The language of the site that a blog names: `ko`, `ko-KR`, `ko_KR`, `en-US`. Undefined where it names none of them. */
export function languageOf(value: unknown): Language | undefined {
  const code = typeof value === 'string' ? value.trim().toLowerCase().split(/[-_.]/)[0]! : '';
  return isLanguage(code) ? code : undefined;
}

/**
 * The language in which a text is written, by its letters: Korean where at least a tenth of them are Hangul, for Korean
 * posts on technology are full of English words, and no English post is full of Hangul. Without letters, the first
 * language of the site.
 */
export function writtenLanguage(text: string): Language {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (hangul + latin === 0) return defaultLanguage;
  return hangul * 10 >= hangul + latin ? 'ko' : 'en';
}
