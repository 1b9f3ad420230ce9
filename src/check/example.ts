import type { Example } from './rule.ts';

/**
 * A content folder with one short post, for the examples of the rules. The fields begin at line 5 of
 * `retrospectives/example/ko.mdx` or of another file that `name` gives, and the text stands below an empty line.
 */
export function examplePost({ fields = '', text = '', name = 'retrospectives/example/ko.mdx' }: { fields?: string; text?: string; name?: string }): Example {
  return { [name]: `---\ntitle: T\nexcerpt: E\ndate: 2026-11-22\n${fields && `${fields}\n`}---\n\n${text}\n` };
}
