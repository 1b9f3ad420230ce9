import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { frontmatterOf } from './contents.ts';

/** Words of an alphabetic script, and characters of Hangul, Han or Kana, that are read in a minute. Source: Medium's reading time (265 and 500). */
const wordsPerMinute = 265;
const charactersPerMinute = 500;

const words = new Intl.Segmenter('ko', { granularity: 'word' });
const characters = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const countedByCharacter = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Minutes to read a text, at least 1, rounded up. Korean is counted by characters, other words by words, so mixed text counts right. */
export function readingMinutes(text: string): number {
  let alphabetic = 0;
  let byCharacter = 0;
  for (const { segment, isWordLike } of words.segment(text)) {
    if (!isWordLike) continue;
    if (countedByCharacter.test(segment)) byCharacter += [...characters.segment(segment)].length;
    else alphabetic += 1;
  }
  return Math.max(1, Math.ceil(alphabetic / wordsPerMinute + byCharacter / charactersPerMinute));
}

/** Remark plugin: tells the page how long the text takes to read (`remarkPluginFrontmatter.readingMinutes`). */
export function remarkReadingTime() {
  return (tree: Root, file: VFile): void => {
    frontmatterOf(file)['readingMinutes'] = readingMinutes(tree.children.map((node) => toString(node)).join('\n'));
  };
}
