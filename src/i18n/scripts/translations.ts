import type { Language } from '../../site.config.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** Words of the interface that scripts say, by their keys. Those that depend on a number or a name are functions of it. */
export type ScriptTranslations = typeof ko;

const all: Record<Language, ScriptTranslations> = { ko, en };

/** The words in a language that scripts say. */
export const scriptTranslations = (lang: Language): ScriptTranslations => all[lang];

/** The languages that the interface speaks: those of the site. */
export const translatedLanguages = Object.keys(all) as Language[];

/** Whether the interface speaks a language. */
export const isTranslated = (lang: string): lang is Language => lang in all;
