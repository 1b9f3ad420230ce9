import { endedLines } from './places.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A post's file, split: its frontmatter with positions, and the text below it. */
export interface PostText {
  frontmatter: YamlText;
  body: string;
  /** The line of the file on which the text below begins. */
  bodyLine: number;
}

/** Lines end at `\n` alone: a `---` behind one of Unicode's other line ends is part of a text. */
const fence = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/;

/** The two parts of a post as they are written, or undefined without its two `---` lines. `offset` is where the YAML begins, in UTF-16 code units. */
export function frontmatterOf(source: string): { yaml: string; offset: number; body: string } | undefined {
  const match = fence.exec(source);
  const yaml = match?.[1] ?? '';
  return match ? { yaml, offset: match[0].indexOf('\n') + 1, body: source.slice(match[0].length) } : undefined;
}

/** Splits a post at its two `---` lines. A file without them has one error and no data. */
export function readPost(source: string): PostText {
  const match = fence.exec(source);
  if (!match) {
    const missing = { line: 1, column: 1, message: 'the frontmatter is missing: the file begins with a "---" line, and another closes it' };
    return { frontmatter: { ...readYaml(''), errors: [missing] }, body: source, bodyLine: 1 };
  }
  return { frontmatter: readYaml(match[1] ?? '', 2), body: source.slice(match[0].length), bodyLine: endedLines(match[0]) + 1 };
}
