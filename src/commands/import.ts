import { parseArgs } from 'node:util';
import { relative } from 'node:path';
import { collections, type Collection } from '../check/checked-post.ts';
import { formatReport, isError } from '../check/problem.ts';
import { contentDir } from '../environment.ts';
import { importBlog } from '../import/import-blog.ts';
import { readBlog } from '../import/read-blog.ts';
import { writePosts, type Outcome } from '../import/write-posts.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { readVocabulary } from '../vocabulary/vocabulary.ts';

/**
 * `npm run import -- PATH`: the posts of a Jekyll or Hugo site become posts of this one. Tells each post and each thing
 * that could not be carried. Exit code 1 where something was not imported, 2 where the command itself cannot be read.
 */
const usage = 'npm run import -- PATH [--dry-run] [--only GLOB] [--to retrospectives|articles]';

try {
  run();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error), 1);
}

function run(): void {
  const { path, values } = readArguments();
  const blog = readBlog(path);
  if ('problem' in blog) return stop(blog.problem, 1);
  const vocabulary = readVocabulary(contentDir);
  const { posts, problems } = importBlog(blog, { vocabulary, to: values.to as Collection | undefined, only: values.only });
  if (posts.length === 0 && values.only !== undefined)
    return stop(`no post of "${path}" matches "${values.only}"; they are named like ${blog.posts[0]?.path ?? '_posts/…'}`, 1);
  if (posts.length === 0 && problems.length === 0) return stop(`"${path}" holds no post`, 1);
  const written = writePosts(posts, { contentDir, vocabulary, isDry: values['dry-run'] });
  const all = [...problems, ...written.problems];
  for (const { outcome, from, to } of written.files) console.log(`${said(outcome, values['dry-run'])}  ${from} → ${relative(process.cwd(), to)}`);
  if (all.length > 0) console.error(formatReport(all));
  const count = (outcome: Outcome) => written.files.filter((file) => file.outcome === outcome).length;
  const errors = all.filter(isError).length;
  const without = all.filter(({ message }) => message.includes('no root-cause category yet')).length;
  const parts = [
    `${count('imported')} ${values['dry-run'] ? 'to import' : 'imported'}`,
    `${count('unchanged')} unchanged`,
    `${count('edited')} changed since and left as they are`,
    ...(count('elsewhere') > 0 ? [`${count('elsewhere')} in another folder already`] : []),
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(without > 0 ? [`${without} without a root-cause category`] : []),
  ];
  console.log(`${parts.join(', ')}${count('imported') > 0 && !values['dry-run'] ? '; next: npm run check' : ''}`);
  process.exitCode = all.some(isError) || posts.length === 0 ? 1 : 0;
}

/** What became of a file, as the report says it. */
function said(outcome: Outcome, isDry: boolean): string {
  const words = {
    imported: isDry ? 'would import' : 'imported',
    unchanged: 'unchanged',
    edited: 'changed since, left as it is',
    elsewhere: 'stands in another folder already, left there',
    refused: 'not imported',
  };
  return words[outcome];
}

function readArguments() {
  const given = process.argv.slice(2);
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, only: { type: 'string' }, to: { type: 'string' } },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1)
      throw new Error(path === undefined ? 'the folder of the blog is missing' : `one folder at a time: "${positionals.join('", "')}"`);
    if (values.to !== undefined && !(collections as readonly string[]).includes(values.to)) {
      const near = nearest(values.to, collections);
      throw new Error(`--to "${values.to}": expected ${collections.join(' or ')}${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    return { path, values };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
