import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { frontmatterOf } from './contents.ts';

/** Words of an alphabetic script, and characters of Hangul, Han or Kana, that are read in a minute. Source: Medium's reading time (265 and 500). */
const wordsPerMinute = 265;
const charactersPerMinute = 500;

/** A character of Hangul, Han or Kana, each read by itself; in the composed form, a syllable of Hangul is one. */
const character = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** A word of any other script; `don’t` and `well-known` are read at a glance. */
const word = /[\p{L}\p{N}]+(?:['’_.-][\p{L}\p{N}]+)*/gu;

/** Minutes to read a text, at least 1, rounded up. Korean is counted by characters, other words by words, so mixed text counts right. */
export function readingMinutes(text: string): number {
  const composed = text.normalize('NFC');
  const characters = composed.match(character)?.length ?? 0;
  const words = composed.replace(character, ' ').match(word)?.length ?? 0;
  return Math.max(1, Math.ceil(words / wordsPerMinute + characters / charactersPerMinute));
}

/** Remark plugin: tells the page how long the text takes to read (`remarkPluginFrontmatter.readingMinutes`). */
export function remarkReadingTime() {
  return (tree: Root, file: VFile): void => {
    frontmatterOf(file)['readingMinutes'] = readingMinutes(tree.children.map((node) => toString(node)).join('\n'));
  };
}
