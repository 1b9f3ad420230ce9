import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckedPost } from '../../src/check/checked-post.ts';
import { isError } from '../../src/check/problem.ts';
import type { Example } from '../../src/check/rule.ts';
import { processor } from '../../src/markdown/processor.ts';
import { readExample } from '../../src/markdown/read-example.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { wellTyped, withMd, withMdx } from '../setup/generated/posts.ts';
import { seed, some } from '../setup/generated/runs.ts';
import { wordsOf, wordsShown } from '../setup/generated/shown-words.ts';

/** Posts that an author may publish. */
const accepted = some(fc.oneof(wellTyped, withMdx, withMdx, withMd), 900).filter((files) => !readExample(files).problems.some(isError));

const postOf = (files: Example): CheckedPost => readExample(files).posts[0]!;

/** What goes wrong with each post, with the post itself. */
async function faults(posts: Example[], faultOf: (post: CheckedPost, words: Set<string>) => Promise<string | undefined>): Promise<string[]> {
  const found: string[] = [];
  for (const files of posts) {
    const words = wordsOf(postOf(files).text.tree);
    const fault = await faultOf(postOf(files), words).catch((error: unknown) => `throws ${String(error)}`);
    if (fault !== undefined) found.push(`${fault} (seed ${seed}): ${JSON.stringify(files)}`);
  }
  return found;
}

const lost = (words: Set<string>, isShown: (word: string) => boolean): string | undefined => {
  const missing = [...words].filter((word) => !isShown(word));
  return missing.length === 0 ? undefined : `loses ${missing.join(', ')}`;
};

test('enough posts are accepted', () => expect(accepted.length).toBeGreaterThanOrEqual(200));

test('what is accepted becomes HTML with all its words, or has to be run', async () => {
  let rendered = 0;
  const found = await faults(accepted, async (post, words) => {
    const text = await renderText(post);
    if (!text) return undefined;
    rendered += 1;
    const shown = wordsShown(text.html);
    return lost(words, (word) => shown.has(word));
  });
  expect(found).toEqual([]);
  expect(rendered).toBeGreaterThanOrEqual(100);
}, 600_000);

test('what is accepted becomes a program with all its words', async () => {
  const renderer = await processor.createMdxRenderer!({ syntaxHighlight: false }, { optimize: false });
  const posts = accepted.filter((files) => postOf(files).format === 'mdx');
  const found = await faults(posts, async ({ lang, text }, words) => {
    const { code } = await renderer.process(text.source, `/site/${lang}.mdx`, {});
    return lost(words, (word) => code.includes(word));
  });
  expect(found).toEqual([]);
}, 600_000);
