import type { Language } from '../site.config.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

export type Translations = typeof ko;

const all: Record<Language, Translations> = { ko, en };

/** The interface's words in a language. */
export const translations = (lang: Language): Translations => all[lang];

/** Whether the interface speaks a language. */
export const isTranslated = (lang: string): lang is Language => lang in all;

/** Every language that the interface speaks. */
export const translated = Object.keys(all) as Language[];
