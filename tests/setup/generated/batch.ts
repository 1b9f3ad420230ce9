import fc from 'fast-check';
import { isError } from '../../../src/check/problem.ts';
import type { Example } from '../../../src/check/rule.ts';
import { readExample } from '../../../src/markdown/read-example.ts';
import { wellTyped, withMd, withPrograms } from './posts.ts';
import { some } from './runs.ts';

/** Posts for a site, each with an address of its own and without errors. */
export function batch(count: number): Example[] {
  const generated = some(fc.oneof({ weight: 4, arbitrary: wellTyped }, withMd, withPrograms), count * 3);
  return generated
    .map(renamed)
    .filter((files) => !readExample(files).problems.some(isError))
    .slice(0, count);
}

/** Gives the files of a post an address of their own, and its old addresses, too. A third of the posts is translated. */
function renamed(files: Example, number: number): Example {
  const slug = number % 2 === 0 ? `예시-${number}` : `post-${number}`;
  const own = Object.entries(files).map(([name, text]): [string, string] => [
    name.replace(/(?<=\/)[^/]+(?=\/)/, slug),
    String(text).replaceAll('/old/', `/old/${number}/`),
  ]);
  const [, post] = own.find(([name]) => name.endsWith('/ko.mdx')) ?? [];
  const translated = number % 3 === 0 && post !== undefined ? { [`retrospectives/${slug}/en.mdx`]: translation } : {};
  return { ...Object.fromEntries(own), ...translated };
}

const translation = '---\ntitle: In English\nexcerpt: The same in English.\ndate: 2021-01-01\n---\n\nThe same in English.\n';
