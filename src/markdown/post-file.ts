import { join } from 'node:path';
import type { CheckedPost, WrittenFields } from '../check/checked-post.ts';
import { allowedElements } from '../check/elements.ts';
import { toProblem, type Place, type Problem, type Source } from '../check/problem.ts';
import type { SourceOf } from '../check/schema-problems.ts';
import { mergeShared } from '../schema/merge.ts';
import { slugPattern } from '../schema/slug.ts';
import { isTextComponent, textComponents } from '../schema/text-components.ts';
import { isLanguage, languages, type Allowance } from '../site.config.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { inTextLessons } from './in-text-lessons.ts';
import { readBody, type Body, type Format } from './parse/body.ts';
import { readPost } from './parse/frontmatter.ts';
import type { Utf8Text } from './parse/utf8.ts';
import { readYaml, type Position, type YamlText } from './parse/yaml.ts';
import { sharedName, type PostFolder } from './post-folder.ts';

/** A file that is a post, and what is wrong with it before any rule looks at it. */
export interface PostFile {
  slug: string;
  /** Missing where the file cannot be read as a post at all. */
  post?: CheckedPost;
  problems: Problem[];
}

/** What a post is read against. */
export type PostReading = Pick<CheckedPost, 'schema' | 'vocabulary' | 'allow'> & { checks?: boolean };

/** What an address of a post looks like, for those who gave another. */
export const postAddress = `a post is <slug>/<language>.mdx; languages of this site: ${languages.join(', ')}`;

/** Reads a file of a folder, `<lang>.mdx` or `<lang>.md`, with the facts that the languages of its post share. */
export function readPostFile(folder: PostFolder, name: string, { schema, vocabulary, allow, checks = true }: PostReading): PostFile {
  const file = join(folder.path, name);
  const slug = slugOf(folder.name || name);
  const [, lang = '', extension = ''] = /^([^/]*)\.(mdx?)$/.exec(name) ?? [];
  const address = (message: string): PostFile => ({ slug, problems: [toProblem({ file, line: 1, column: 1, message }, 'address')] });
  if (folder.name === '' || !isLanguage(lang)) return address(postAddress);
  if (!slugPattern.test(slug)) return address(`"${slug}" stands in addresses: lower-case letters (Hangul allowed), digits and single hyphens`);

  const encoding = [name, sharedName].flatMap((one) => encodingErrors(join(folder.path, one), folder.texts.get(one)));
  if (encoding.length > 0) return { slug, problems: encoding };

  const { text = '' } = folder.texts.get(name) ?? {};
  const { frontmatter, body, bodyLine } = readPost(text);
  const yaml = readYaml(folder.texts.get(sharedName)?.text ?? '');
  const own: WrittenFields = { file, yaml: frontmatter, fields: frontmatter.data };
  const shared: WrittenFields = { file: join(folder.path, sharedName), yaml, fields: yaml.data };
  const syntax = [...yamlErrors(own.file, frontmatter), ...yamlErrors(shared.file, yaml)];
  const placeOf = ({ line, column }: Position): Place => ({ file, line: bodyLine + line - 1, column });
  const format: Format = extension === 'md' ? 'md' : 'mdx';
  // Unchecked, a text is parsed only for the lessons in it.
  const { tree, errors } = checks || body.includes('<Lesson') ? readBody(body, format, namesOf(allow)) : unread;
  const offset = text.length - body.length;
  const bodyProblems = errors.map(({ message, fix, ...position }) =>
    toProblem({ ...placeOf(position), message, ...(fix && { fix: { ...fix, start: fix.start + offset, end: fix.end + offset } }) }, format),
  );
  if (syntax.length > 0) return { slug, problems: [...syntax, ...bodyProblems] };
  const { data } = mergeShared(own.fields, shared.fields, lang);
  const lessons = inTextLessons(tree);
  const listed: unknown = data['lessons'] ?? [];
  if (lessons.length > 0 && Array.isArray(listed)) data['lessons'] = [...(listed as unknown[]), ...lessons.map(({ lesson }) => lesson)];
  const sourceOf: SourceOf = ([field, index]) => {
    const inText = field === 'lessons' && Array.isArray(listed) ? lessons[Number(index ?? 0) - listed.length] : undefined;
    if (inText) return { file, yaml: onePlace(placeOf(inText.position)) };
    return field !== undefined && Object.hasOwn(shared.fields, field) && !Object.hasOwn(own.fields, field) ? shared : own;
  };
  return {
    slug,
    post: {
      collection: folder.collection,
      slug,
      lang,
      format,
      own,
      shared,
      data,
      sourceOf,
      files: folder.files,
      schema,
      vocabulary,
      allow,
      text: { source: body, offset, tree, isWhole: errors.length === 0, placeOf },
    },
    problems: bodyProblems,
  };
}

const unread: Body = { tree: { type: 'root', children: [] }, errors: [] };

/** What authors may mean by the name of an element. */
const namesOf = (allow: Allowance) => ({
  isKnown: (name: string) => isTextComponent(name) || allowedElements(allow).has(name),
  nearest: (name: string) => (/^[A-Z]/.test(name) ? nearest(name, Object.keys(textComponents)) : undefined),
});

/** One place for all that is said about an element of the text. */
const onePlace = (place: Position): Source['yaml'] => ({ at: () => place, keyAt: () => place });

/** The folder's name as it stands in addresses: some systems store Hangul decomposed. */
const slugOf = (name: string): string => name.normalize('NFC');

/** One for each file: where a file is of another encoding, no letter that is not ASCII is what its author wrote. */
const encodingErrors = (file: string, { broken }: Partial<Utf8Text> = {}): Problem[] =>
  broken
    ? [
        toProblem(
          { ...broken, file, message: 'the bytes from here on are not UTF-8: save the file in this encoding, so that every letter is what was written' },
          'encoding',
        ),
      ]
    : [];

const yamlErrors = (file: string, { errors }: YamlText): Problem[] => errors.map((error) => toProblem({ ...error, file }, 'yaml'));
