import { join } from 'node:path';
import { defaultLanguage } from '../site.config.ts';
import { asCategories, asKind, asLanguage, makePost, slugProblem, type Place, type Wish } from './new-post.ts';
import { Refusal, shown } from './put-in-place.ts';
import { ask, type Terminal } from './questions.ts';
import { translate } from './translate.ts';
import { wordsIn } from './words.ts';

/** Options of `npm run new`, each with a value. */
export const newOptions = ['kind', 'lang', 'slug', 'category', 'translate'] as const;

/** What was given to `npm run new`. */
export interface Given {
  words: readonly string[];
  values: Partial<Record<(typeof newOptions)[number], string[]>>;
}

/**
 * Does what `npm run new` was asked for and returns what to tell the author. At a terminal it asks for what was not
 * given. A refusal is one line, and then nothing was written; so it is where the author leaves a question.
 */
export async function runNew({ words, values }: Given, place: Place, terminal?: Terminal): Promise<string> {
  const wish = wishOf({ words, values }, place);
  const translated = values.translate?.at(-1);
  if (translated !== undefined) {
    if (Object.keys(wish).some((name) => name !== 'lang')) throw new Refusal('--translate goes with --lang alone: the post has its title and its facts');
    return tellTranslation(translated, wish, place);
  }
  const whole = terminal ? await ask(wish, place, terminal) : wish;
  const file = shown(join(place.contentDir, makePost(whole, place)));
  return wordsIn(whole.lang ?? defaultLanguage).made(file);
}

/** What was said, each value checked before anything is asked. */
function wishOf({ words, values: { kind, lang, slug, category } }: Given, { contentDir, vocabulary }: Place): Wish {
  if (words.length > 1)
    throw new Refusal(`one title, in quotes: here are ${words.map((word) => `"${word}"`).join(' and ')}. npm run new -- "Title" --kind report`);
  const wrong = slug && slugProblem(slug.at(-1)!, contentDir);
  if (wrong !== undefined) throw new Refusal(`--slug: ${wrong}`);
  return {
    ...(words[0] !== undefined && { title: words[0] }),
    ...(kind && { kind: asKind(kind.at(-1)!) }),
    ...(lang && { lang: asLanguage(lang.at(-1)!) }),
    ...(slug && { slug: slug.at(-1)! }),
    ...(category && { categories: asCategories(category, vocabulary) }),
  };
}

function tellTranslation(slug: string, { lang }: Wish, { contentDir }: Place): string {
  const made = translate(slug, lang, contentDir);
  const words = wordsIn(made.lang);
  const [file, shared] = [made.file, made.shared].map((path) => shown(join(contentDir, path)));
  return [words.made(file!), words.shared(shared!), ...(made.lines.length > 0 ? [words.toTranslate(shared!, made.lines.join(', '))] : [])].join('\n');
}
