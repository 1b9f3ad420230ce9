import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { category } from '../schema/category.ts';
import { kinds, retrospectiveSchema, type Kind } from '../schema/retrospective.ts';
import { slug as slugSchema, slugPattern } from '../schema/slug.ts';
import { defaultLanguage, isLanguage, languages, type Language } from '../site.config.ts';
import { readPost } from '../markdown/parse/frontmatter.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { postText, templateFile, type NewPost } from './post-text.ts';
import { isThere, putInPlace, Refusal, shown } from './put-in-place.ts';
import { freeSlug, slugOf } from './slug-of.ts';

/** What an author has said of a new post so far. */
export interface Wish {
  title?: string;
  kind?: Kind;
  lang?: Language;
  slug?: string;
  excerpt?: string;
  categories?: readonly string[];
}

/** Where posts are made, and with which words. */
export interface Place {
  contentDir: string;
  vocabulary: Vocabulary;
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Makes a post and returns its file, as a path in the content folder. What was not said takes its default: a story, in
 * the site's first language, called by its title. A refusal names what stands in the way.
 */
export function makePost(wish: Wish, { contentDir, vocabulary, today }: Place): string {
  const { title = '', kind = 'story', lang = defaultLanguage, categories = [] } = wish;
  if (title.trim() === '') throw new Refusal('the title is missing: npm run new -- "Title"');
  const slug = wish.slug ?? slugOf(title);
  if (slug === undefined) throw new Refusal(`no address can be made of "${title}": give one with --slug`);
  const takenBy = slugProblem(slug, contentDir);
  if (takenBy) throw new Refusal(takenBy);
  const post: NewPost = { title, kind, lang, categories, date: today, ...(wish.excerpt !== undefined && { excerpt: wish.excerpt }) };
  if (!existsSync(templateFile(kind, lang))) throw new Refusal(`there is no template in "${lang}" yet: add ${shown(templateFile(kind, lang))}`);
  const text = postText(post);
  const wrong = retrospectiveSchema(vocabulary).safeParse(readPost(text).frontmatter.data).error?.issues[0];
  if (wrong) {
    const advice =
      /^categor(?:y|ies)$/.test(String(wrong.path.findLast((key) => typeof key === 'string'))) && categories.length === 0
        ? ': give a category with --category'
        : '';
    throw new Refusal(`a ${kind} cannot be made so${advice}; ${wrong.path.join('.')}: ${wrong.message}`);
  }
  const path = `retrospectives/${slug}/${lang}.mdx`;
  putInPlace(contentDir, [{ path, text }]);
  return path;
}

/** Why a post cannot have a slug, with the nearest one that it can have. */
export function slugProblem(slug: string, contentDir: string): string | undefined {
  const isTaken = (one: string) => isThere(contentDir, `retrospectives/${one}`);
  const wrong = slugPattern.test(slug)
    ? slugSchema.safeParse(slug).error?.issues[0]?.message
    : 'lower-case letters (Hangul allowed), digits and single hyphens';
  if (wrong !== undefined) {
    const near = slugOf(slug);
    return `"${slug}" is not a slug: ${wrong}${near === undefined ? '' : `; did you mean "${freeSlug(near, isTaken)}"?`}`;
  }
  if (!isTaken(slug)) return undefined;
  const folder = shown(join(contentDir, 'retrospectives', slug));
  return `${folder} is there already, and nothing is overwritten: "${freeSlug(slug, isTaken)}" is free (--slug), or add a language with --translate ${slug}`;
}

/** A kind of post, or a refusal with the nearest. */
export const asKind = (value: string): Kind => oneOf(value, kinds, '--kind', 'kind of post');

/** A language of the site, or a refusal with the nearest. */
export function asLanguage(value: string): Language {
  return isLanguage(value) ? value : oneOf(value, languages, '--lang', 'language of this site');
}

/** Categories, given one by one or with commas between them, or a refusal with the nearest. */
export function asCategories(values: readonly string[], vocabulary: Vocabulary): string[] {
  const slugs = values.flatMap((value) => value.split(',')).map((value) => value.trim());
  for (const slug of slugs) {
    const wrong = category(vocabulary).safeParse(slug).error?.issues[0]?.message;
    if (wrong) throw new Refusal(`--category: ${wrong}`);
  }
  return slugs;
}

function oneOf<Value extends string>(value: string, allowed: readonly Value[], option: string, what: string): Value {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  throw new Refusal(`${option}: "${value}" is not a ${what}${near === undefined ? '.' : `; did you mean "${near}"?`} Allowed: ${allowed.join(', ')}`);
}
