import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { frontmatterOf } from '../markdown/parse/frontmatter.ts';
import type { Kind } from '../schema/retrospective.ts';
import type { Language } from '../site.config.ts';

/** What a new post is made of. */
export interface NewPost {
  title: string;
  kind: Kind;
  lang: Language;
  /** Without one, the title. */
  excerpt?: string;
  categories: readonly string[];
  /** `YYYY-MM-DD` */
  date: string;
}

/** The file of a template. */
export const templateFile = (kind: Kind, lang: Language): string => join(import.meta.dirname, 'templates', `${kind}.${lang}.mdx`);

/**
 * The text of a new post: the template of its kind in its language with the fields filled in. The guide stands in
 * comments of YAML and MDX, which reach no page.
 */
export function postText({ title, kind, lang, excerpt, categories, date }: NewPost): string {
  const template = readFileSync(templateFile(kind, lang), 'utf8');
  const { yaml, body } = frontmatterOf(template)!;
  const document = parseDocument(yaml);
  const line = oneLine(title);
  put(document, ['title'], line);
  put(document, ['excerpt'], oneLine(excerpt ?? '') || shortened(line));
  put(document, ['date'], date);
  if (categories.length > 0) {
    const list = document.get('categories');
    if (isSeq(list)) list.items = categories.map((slug) => document.createNode(slug));
    const factor = document.getIn(['factors', 0]);
    if (isMap(factor)) put(document, ['factors', 0, 'category'], categories[0]!);
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`;
}

/** Changes a value where it stands, so that the comments around it stay. */
function put(document: Document, path: (string | number)[], value: string): void {
  const node = document.getIn(path, true);
  if (isScalar(node)) node.value = value;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A title is as good an excerpt as any until there is one, as long as it fits. */
const shortened = (title: string): string => {
  const characters = [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(title)].map(({ segment }) => segment);
  return characters.length <= 200 ? title : `${characters.slice(0, 199).join('')}…`;
};
