import { isDeepStrictEqual } from 'node:util';
import { isLanguage, type Language } from '../site.config.ts';

type Fields = Record<string, unknown>;

export interface Merged {
  /** The post's own fields and the shared ones, with shared text in the post's language. */
  data: Fields;
  /** Fields given in both places with different values. */
  conflicts: string[];
  /** Paths in the shared facts whose text is not written in the post's language. */
  untranslated: (string | number)[][];
}

/** Joins a post's frontmatter with the facts its languages share (`incident.yaml`), as the page in `lang` sees them. */
export function mergeShared(post: Fields, shared: Fields, lang: Language): Merged {
  const untranslated: (string | number)[][] = [];
  const facts = localize(shared, lang, [], untranslated) as Fields;
  const conflicts = Object.keys(facts).filter((field) => Object.hasOwn(post, field) && !isDeepStrictEqual(post[field], facts[field]));
  return { data: { ...facts, ...post }, conflicts, untranslated };
}

/** A value with every `{ko: …, en: …}` in it replaced by its text in `lang`. */
function localize(value: unknown, lang: Language, path: (string | number)[], untranslated: (string | number)[][]): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => localize(entry, lang, [...path, index], untranslated));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([key]) => isLanguage(key))) {
    return Object.fromEntries(entries.map(([key, entry]) => [key, localize(entry, lang, [...path, key], untranslated)]));
  }
  const own = (value as Fields)[lang];
  // `ko:` with nothing behind it is null.
  if (own === undefined || own === null) untranslated.push(path);
  return own ?? entries.find(([, text]) => text !== null)?.[1];
}
