import fc, { type Arbitrary } from 'fast-check';
import type { Example } from '../../../src/check/rule.ts';
import { oneOf } from './words.ts';

/** A post with a fault at a place that is known. */
export interface Planted {
  files: Example;
  at: string;
  says: string;
}

/** Faults as the last line of the frontmatter or of the text, with the column at which they stand in it. */
const faults = [
  { where: 'frontmatter', line: 'planted: 1', column: 1, says: 'unknown field "planted"' },
  { where: 'frontmatter', line: 'updated: "2026-02-30" # planted', column: 10, says: '"2026-02-30"' },
  { where: 'frontmatter', line: 'tags: [가, Planted]', column: 11, says: '"Planted"' },
  { where: 'frontmatter', line: '"pla\\nted": *none', column: 13, says: 'is an alias, and no anchor &none stands above it' },
  { where: 'text', line: '<Planted>', column: 1, says: '<Planted>' },
  { where: 'text', line: '심은 <Action id="planted" />', column: 4, says: 'no action "planted"' },
  { where: 'text', line: '심은 <3', column: 4, says: 'to show it, write' },
  { where: 'text', line: '심은 {1 +}', column: 4, says: '"{" begins code in MDX' },
] as const;

const ends = oneOf([
  (text: string) => text,
  (text: string) => text.replaceAll('\n', '\r\n'),
  (text: string) => `\uFEFF${text}`,
  // Lines of the text alone may end as on the first Macs.
  (text: string) => text.replace(/(?<=\n---\n)[^]*$/, (body) => body.replaceAll('\n', '\r')),
]);

/** Plants a fault in one of the posts given, whose frontmatter has a line for each field. */
export const planted = (posts: Arbitrary<string>): Arbitrary<Planted> =>
  fc.tuple(posts, oneOf(faults), ends).map(([post, { where, line, column, says }, end]) => {
    const [, frontmatter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(post) ?? [];
    const fields = where === 'frontmatter' ? frontmatter.replace(/^(?:tags|updated):.*\n(?:[ -].*\n|\n)*/gm, '') : frontmatter;
    const before = where === 'frontmatter' ? `---\n${fields}` : `---\n${fields}---\n${body}\n\n`;
    const text = end(where === 'frontmatter' ? `${before}${line}\n---\n${body}` : `${before}${line}`);
    const name = 'retrospectives/example/ko.mdx';
    return { files: { [name]: text }, at: `${name}:${before.split(/\r\n|\r|\n/).length}:${column}`, says };
  });
