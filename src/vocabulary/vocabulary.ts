import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYamlFile } from '../kept/yaml-file.ts';
import { languages, type Language } from '../site.config.ts';

/** Text in every language of the site. */
export type Localized = Record<Language, string>;

const localized = z.record(z.enum(languages), z.string().trim().min(1));
const aliases = z.record(z.enum(languages), z.array(z.string().trim().min(1)));

/** A root-cause category: what it is called, what it means, and the words people use for it. */
const cause = z.strictObject({
  label: localized.describe('Its name in each language.'),
  definition: localized.describe('What belongs to it, in a sentence or two.'),
  aliases: aliases.describe('Other words for it, that the checker and the search understand.'),
});

/** A tag or a technology: its name and other words for it. A name that is the same in every language is written once. */
const term = z.strictObject({
  label: localized.or(
    z
      .string()
      .trim()
      .min(1)
      .transform((one) => Object.fromEntries(languages.map((lang) => [lang, one])) as Localized),
  ),
  aliases: z.array(z.string().trim().min(1)).default([]).describe('Other words for it, in any language.'),
});

export type Cause = z.output<typeof cause> & { slug: string };
export type Term = z.output<typeof term> & { slug: string };

/** The site's words, in the order of the files. The causes are closed: an unknown one is an error. Tags and technologies are open. */
export interface Vocabulary {
  causes: ReadonlyMap<string, Cause>;
  tags: ReadonlyMap<string, Term>;
  technologies: ReadonlyMap<string, Term>;
  /** Groups of words and phrases that mean the same to somebody who searches, in any language. */
  synonyms: readonly (readonly string[])[];
}

/**
 * Reads `causes.yaml`, `tags.yaml`, `technologies.yaml` and `synonyms.yaml` of a content folder; all but the first may
 * be absent. A folder without synonyms has those of this project: they are about the field, not about a team. Throws one
 * error that names the file and every problem in it.
 */
export function readVocabulary(contentDir: string): Vocabulary {
  return {
    causes: read(join(contentDir, 'causes.yaml'), cause),
    tags: read(join(contentDir, 'tags.yaml'), term, { optional: true }),
    technologies: read(join(contentDir, 'technologies.yaml'), term, { optional: true }),
    synonyms: readSynonyms([contentDir, ownContent].map((folder) => join(folder, 'synonyms.yaml')).find(existsSync)),
  };
}

/** What a slug is called in a language: its label, or the slug itself where the vocabulary does not know it. */
export const labelOf = (terms: ReadonlyMap<string, { label: Localized }>, slug: string, lang: Language): string => terms.get(slug)?.label[lang] ?? slug;

/** What a slug is called in all languages at once, for those who write: `백업 · Backups`. */
export const labels = (terms: ReadonlyMap<string, { label: Localized }>, slug: string): string =>
  [...new Set(languages.map((lang) => labelOf(terms, slug, lang)))].join(' · ');

function read<Entry>(file: string, entry: z.ZodType<Entry>, { optional = false } = {}): ReadonlyMap<string, Entry & { slug: string }> {
  if (optional && !existsSync(file)) return new Map();
  if (!existsSync(file)) throw new Error(`${file} is not there: the content folder, which CONTENT_DIR names, holds the causes of outages in it`);
  const result = z.record(z.string(), entry).safeParse(readYamlFile(file) ?? {});
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return new Map(Object.entries(result.data).map(([slug, value]) => [slug, { ...value, slug }]));
}

/** A word such as `503` is a number in YAML, and `true` is a truth. */
const word = z.union([z.string(), z.number(), z.boolean()], 'must be a word').transform(String).pipe(z.string().trim().min(1));
const synonyms = z.array(z.array(word).min(2));

const ownContent = join(import.meta.dirname, '../../content');

function readSynonyms(file: string | undefined): string[][] {
  const result = synonyms.safeParse((file && readYamlFile(file)) ?? []);
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
