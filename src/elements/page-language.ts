import { isTranslated, scriptTranslations, type ScriptTranslations } from '../i18n/scripts/translations.ts';
import type { Language } from '../site.config.ts';

/** Language of the page that the script runs in; the page's own `lang` says it. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  if (!isTranslated(lang)) throw new Error(`no interface in "${lang}"`);
  return lang;
}

/** What scripts say, in the page's language. */
export const pageTranslations = (): ScriptTranslations => scriptTranslations(pageLanguage());
