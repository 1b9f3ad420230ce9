import { isTranslated, translations, type Translations } from '../i18n/translations.ts';
import type { Language } from '../site.config.ts';

/** Language of the page that the script runs in; the page's own `lang` says it. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  if (!isTranslated(lang)) throw new Error(`no interface in "${lang}"`);
  return lang;
}

/** The interface's words in the page's language. */
export const pageTranslations = (): Translations => translations(pageLanguage());
