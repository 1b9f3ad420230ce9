import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FileError, type FileFault } from '../kept/file-error.ts';
import { placeInYaml, readYamlFile } from '../kept/yaml-file.ts';
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
 * `FileError` with every problem of every file at its place.
 */
export function readVocabulary(contentDir: string): Vocabulary {
  const faults: FileFault[] = [];
  const fileOf = (name: string) => join(contentDir, name);
  const vocabulary = {
    causes: read(fileOf('causes.yaml'), cause, faults),
    tags: read(fileOf('tags.yaml'), term, faults, { optional: true }),
    technologies: read(fileOf('technologies.yaml'), term, faults, { optional: true }),
    synonyms: readSynonyms([contentDir, ownContent].map((folder) => join(folder, 'synonyms.yaml')).find(existsSync), faults),
  };
  if (faults.length > 0) throw new FileError(faults);
  return vocabulary;
}

/** What a slug is called in a language: its label, or the slug itself where the vocabulary does not know it. */
export const labelOf = (terms: ReadonlyMap<string, { label: Localized }>, slug: string, lang: Language): string => terms.get(slug)?.label[lang] ?? slug;

/** What a slug is called in all languages at once, for those who write: `백업 · Backups`. */
export const labels = (terms: ReadonlyMap<string, { label: Localized }>, slug: string): string =>
  [...new Set(languages.map((lang) => labelOf(terms, slug, lang)))].join(' · ');

type Terms<Entry> = ReadonlyMap<string, Entry & { slug: string }>;

function read<Entry>(file: string, entry: z.ZodType<Entry>, faults: FileFault[], { optional = false } = {}): Terms<Entry> {
  if (optional && !existsSync(file)) return new Map();
  if (!existsSync(file)) throw new Error(`${file} is not there: the content folder, which CONTENT_DIR names, holds the causes of outages in it`);
  const entries = validated(file, z.record(z.string(), entry), faults) ?? {};
  return new Map(Object.entries(entries).map(([slug, value]) => [slug, { ...value, slug }]));
}

/** What a file holds, if it has the form that it should have. Adds to `faults` what is wrong in it. */
function validated<Form>(file: string, form: z.ZodType<Form>, faults: FileFault[]): Form | undefined {
  try {
    const value = readYamlFile(file);
    const result = value === null ? undefined : form.safeParse(value);
    faults.push(...(result?.error?.issues ?? []).map((issue) => faultOf(file, issue)));
    return result?.data;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}

function faultOf(file: string, issue: z.core.$ZodIssue): FileFault {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = issue.path.length > 0 ? `${z.core.toDotPath(issue.path)}: ` : '';
  return { file, ...placeInYaml(file, issue.path, unknownKey), message: at + issue.message };
}

/** A word such as `503` is a number in YAML, and `true` is a truth. */
const word = z.union([z.string(), z.number(), z.boolean()], 'must be a word').transform(String).pipe(z.string().trim().min(1));
const synonyms = z.array(z.array(word).min(2));

const ownContent = join(import.meta.dirname, '../../content');

const readSynonyms = (file: string | undefined, faults: FileFault[]): string[][] => (file && validated(file, synonyms, faults)) || [];
