import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { languages, type Language } from '../src/site.config.ts';
import { readVocabulary, type Vocabulary } from '../src/vocabulary/vocabulary.ts';
import { bodyOf } from './posts/body.ts';
import { english } from './posts/english.ts';
import { frontmatterOf } from './posts/frontmatter.ts';
import { korean } from './posts/korean.ts';
import { seeded } from './posts/seeded.ts';
import { specialOf } from './posts/special.ts';
import type { Voice } from './posts/voice.ts';

const voices: Record<Language, Voice> = { ko: korean, en: english };

/** A post that was changed, and words that stand in it since. */
export interface Edit {
  slug: string;
  lang: Language;
  words: string;
}

/**
 * Writes `count` retrospectives into a content folder, each in one language, and the vocabulary of this project beside
 * them. The same count gives the same files everywhere, at any time.
 */
export async function generatePosts(contentDir: string, count: number): Promise<void> {
  const own = join(import.meta.dirname, '../content');
  await mkdir(contentDir, { recursive: true });
  for (const name of (await readdir(own)).filter((one) => one.endsWith('.yaml'))) await copyFile(join(own, name), join(contentDir, name));
  const vocabulary = readVocabulary(contentDir);
  for (let number = 1; number <= count; number++) await writePost(contentDir, number, vocabulary);
}

async function writePost(contentDir: string, number: number, vocabulary: Vocabulary): Promise<void> {
  const lang = languages[number % languages.length] as Language;
  const random = seeded(number);
  const voice = voices[lang];
  const frontmatter = frontmatterOf(number, random, voice, vocabulary);
  const special = specialOf(number, random, voice, frontmatter['tags'] as string[]);
  const folder = join(contentDir, 'retrospectives', `outage-${String(number).padStart(5, '0')}`);
  await mkdir(folder, { recursive: true });
  if (special?.data) await writeFile(join(folder, 'data.json'), JSON.stringify(special.data));
  const text = [`---\n${stringify(frontmatter, { lineWidth: 0 })}---`, special?.before, bodyOf(random, voice, special?.paragraph)];
  await writeFile(join(folder, `${lang}.mdx`), `${text.filter((part) => part !== undefined).join('\n\n')}\n`);
}

/**
 * Writes the first paragraph of one post anew; each round (a whole number from 0) takes another post and other words.
 * Returns what was changed. Throws where the folder holds no posts.
 */
export async function editPost(contentDir: string, round: number): Promise<Edit> {
  const folder = join(contentDir, 'retrospectives');
  const slugs = (await readdir(folder)).toSorted();
  // Posts of Markdown alone, as most are, of each language in turn.
  const slug = slugs[(round * 10 + 2 + (round % 2)) % slugs.length];
  const file = (await readdir(join(folder, slug ?? ''))).find((name) => name.endsWith('.mdx'));
  if (slug === undefined || file === undefined) throw new Error(`${folder}: no post to edit`);
  const lang = file.replace('.mdx', '') as Language;
  const words = `${voices[lang].sentence(seeded(-1 - round))} (${round})`;
  const path = join(folder, slug, file);
  const paragraphs = (await readFile(path, 'utf8')).split('\n\n');
  // The frontmatter is the first of them, since it holds no empty line.
  await writeFile(path, paragraphs.with(1, words).join('\n\n'));
  return { slug, lang, words };
}
