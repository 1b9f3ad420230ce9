import type { Language } from '../site.config.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

export { isTranslated } from './scripts/translations.ts';

export type Translations = typeof ko;

const all: Record<Language, Translations> = { ko, en };

/** The interface's words in a language. */
export const translations = (lang: Language): Translations => all[lang];
