import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { CheckedPost, WrittenFields } from '../check/checked-post.ts';
import { problemAt, type Problem, type Source } from '../check/problem.ts';
import { schemaProblems, type SourceOf } from '../check/schema-problems.ts';
import { inTextProblems } from '../check/in-text-entries.ts';
import { mergeShared } from '../schema/merge.ts';
import { slugPattern } from '../schema/slug.ts';
import { isLanguage, languages, type Language } from '../site.config.ts';
import { inTextEntries } from './in-text-entries.ts';
import { inTextLessons } from './in-text-lessons.ts';
import { readBody } from './parse/body.ts';
import { readPost } from './parse/frontmatter.ts';
import { readYaml, type Position, type YamlText } from './parse/yaml.ts';

/** A post as it was read: its frontmatter joined with the facts its languages share. */
export interface ReadPost {
  /** `<slug>/<lang>`, unique in its collection. */
  id: string;
  slug: string;
  lang: Language;
  /** Absolute path of the file. */
  file: string;
  /** All that decides how the post is shown: the text of both files. */
  source: string;
  data: Record<string, unknown>;
}

/** Name of the file beside a post that holds the facts its languages share. */
export const sharedName = 'incident.yaml';

/** A post's file as it was read, and all that is wrong in it. Without a post where it cannot be read at all. */
export interface ReadFile {
  post?: ReadPost;
  /** The same for the rules over posts. */
  checked?: CheckedPost;
  problems: Problem[];
}

/** Reads a post, `<slug>/<lang>.mdx` below a folder, with the facts that its languages share. */
export function readPostFile(folder: string, path: string, schema: z.ZodType): ReadFile {
  const [directory = '', name = '', ...deeper] = path.split('/');
  const slug = slugOf(path);
  const lang = name.replace(/\.mdx$/, '');
  const file = join(folder, path);
  const shown = relative(process.cwd(), file);
  const address = (message: string): ReadFile => ({ problems: [{ file: shown, line: 1, column: 1, level: 'error', rule: 'address', message }] });
  if (deeper.length > 0 || !isLanguage(lang)) return address(`a post is <slug>/<language>.mdx; languages of this site: ${languages.join(', ')}`);
  if (!slugPattern.test(slug)) return address(`"${slug}" stands in addresses: lower-case letters (Hangul allowed), digits and single hyphens`);
  const text = readFileSync(file, 'utf8');
  const sharedFile = join(folder, directory, sharedName);
  const sharedText = existsSync(sharedFile) ? readFileSync(sharedFile, 'utf8') : '';
  const { frontmatter, body, bodyLine } = readPost(text);
  const shared = readYaml(sharedText);
  const own: WrittenFields = { file: shown, yaml: frontmatter, fields: frontmatter.data };
  const common: WrittenFields = { file: relative(process.cwd(), sharedFile), yaml: shared, fields: shared.data };
  const syntax = [...yamlErrors(own.file, frontmatter), ...yamlErrors(common.file, shared)];
  if (syntax.length > 0) return { problems: syntax };
  const { data, conflicts, untranslated } = mergeShared(frontmatter.data, shared.data, lang);
  const { tree, error } = readBody(body);
  const lessons = tree ? inTextLessons(tree) : [];
  const listed: unknown = data['lessons'] ?? [];
  if (lessons.length > 0 && Array.isArray(listed)) data['lessons'] = [...(listed as unknown[]), ...lessons.map(({ lesson }) => lesson)];
  const sourceOf: SourceOf = ([field, index]) => {
    const inText = field === 'lessons' && Array.isArray(listed) ? lessons[Number(index) - listed.length] : undefined;
    if (inText) return { file: own.file, yaml: placeIn(bodyLine, inText.position) };
    return field !== undefined && field in shared.data && !(field in frontmatter.data) ? common : own;
  };
  const problems: Problem[] = [
    ...conflicts.map((field) =>
      problemAt(own, [field], 'one-place', `${field} differs from ${common.file}:${shared.keyAt([], field).line}: keep it in one place`),
    ),
    ...untranslated.map((at) => problemAt(common, at, 'translation', `${at.join('.')} is not written in "${lang}", and ${own.file} needs it`)),
    ...schemaProblems(schema, data, sourceOf),
    ...(error ? [problemAt({ file: own.file, yaml: placeIn(bodyLine, error) }, [], 'mdx', error.message)] : []),
    ...(tree ? inTextProblems(inTextEntries(tree), data) : []).map((found) =>
      problemAt({ file: own.file, yaml: placeIn(bodyLine, found) }, [], 'in-text-entry', found.message),
    ),
  ];
  const post: ReadPost = { id: `${slug}/${lang}`, slug, lang, file, source: `${text}\0${sharedText}`, data };
  return { post, checked: { slug, lang, own, shared: common, data, sourceOf }, problems };
}

/** One place for all that is said about an element of the text. */
function placeIn(bodyLine: number, { line, column }: Position): Source['yaml'] {
  const place = (): Position => ({ line: bodyLine + line - 1, column });
  return { at: place, keyAt: place };
}

/** The folder's name as it stands in addresses: some systems store Hangul decomposed. */
export const slugOf = (path: string): string => (path.split('/')[0] ?? '').normalize('NFC');

const yamlErrors = (file: string, { errors }: YamlText): Problem[] => errors.map((error) => ({ ...error, file, level: 'error', rule: 'yaml' }));
