import type { Readable, Writable } from 'node:stream';
import { autocompleteMultiselect, CANCEL_SYMBOL, intro, select, text } from '@clack/prompts';
import { kinds, postFields } from '../schema/retrospective.ts';
import { languages, type Language } from '../site.config.ts';
import { labelOf, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { slugProblem, type Place, type Wish } from './new-post.ts';
import { freeSlug, slugOf } from './slug-of.ts';
import { isThere } from './put-in-place.ts';
import { wordsIn } from './words.ts';

/** The terminal at which an author sits. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Thrown where an author leaves before the last question. Nothing has been written by then. */
export class Cancelled extends Error {
  override message = '그만두었어요. 만든 것은 없어요. · You left, and nothing was made.';
}

/** Asks for all that a wish leaves open, in the language of the post. What was said already is not asked again. */
export async function ask(wish: Wish, { contentDir, vocabulary }: Place, terminal: Terminal): Promise<Wish & { lang: Language }> {
  intro('새 글 · A new post', terminal);
  const lang = wish.lang ?? (await answer(select({ ...terminal, message: '글의 언어 · Language of the post', options: languages.map(languageOption) })));
  const words = wordsIn(lang);
  const title = wish.title ?? (await answer(text({ ...terminal, message: words.title, validate: (value) => (value?.trim() ? undefined : words.title) })));
  const kind =
    wish.kind ??
    (await answer(select({ ...terminal, message: words.kind, options: kinds.map((value) => ({ value, ...words.kinds[value] })), initialValue: kinds[0] })));
  const proposed = freeSlug(slugOf(title) ?? 'post', (slug) => isThere(contentDir, `retrospectives/${slug}`));
  const slug =
    wish.slug ?? (await answer(text({ ...terminal, message: words.slug, initialValue: proposed, validate: (value = '') => slugProblem(value, contentDir) })));
  const categories = wish.categories ?? (await askForCategories(words.categories, lang, vocabulary, terminal));
  const excerpt = wish.excerpt ?? (await answer(text({ ...terminal, message: words.excerpt, placeholder: title, defaultValue: '', validate: excerptProblem })));
  return { lang, title, kind, slug, categories, excerpt };
}

/** The categories of the vocabulary with what they mean. Typing narrows them down. */
function askForCategories(message: string, lang: Language, { causes }: Vocabulary, terminal: Terminal): Promise<string[]> {
  const options = [...causes.values()].map(({ slug, definition, aliases }) => ({
    value: slug,
    label: `${labelOf(causes, slug, lang)} · ${slug}`,
    hint: definition[lang],
    words: [slug, labelOf(causes, slug, lang), definition[lang], ...Object.values(aliases).flat()].join('\n').toLowerCase(),
  }));
  const filter = (typed: string, { value }: { value: string }) =>
    options.some((option) => option.value === value && option.words.includes(typed.normalize('NFC').toLowerCase()));
  const validate = (chosen: string[] | string | undefined) => (Array.isArray(chosen) && chosen.length > 4 ? message : undefined);
  return answer(autocompleteMultiselect({ ...terminal, message, options, filter, validate, maxItems: 8 }));
}

/** Why a post cannot have an excerpt. None is needed yet. */
const excerptProblem = (value = ''): string | undefined => (value.trim() === '' ? undefined : postFields.excerpt.safeParse(value).error?.issues[0]?.message);

const languageOption = (value: Language) => ({ value, label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value });

async function answer<Value>(asked: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const given = await asked;
  if (given === CANCEL_SYMBOL) throw new Cancelled();
  return given as Value;
}
