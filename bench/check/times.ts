import { contentDir } from '../../src/environment.ts';
import { noLeakSettings } from '../../src/check/leaks/settings.ts';
import { checkFolder } from '../../src/markdown/check-folder.ts';
import { postFolders } from '../../src/markdown/post-folder.ts';
import { readPost } from '../../src/markdown/parse/frontmatter.ts';
import { readBody } from '../../src/markdown/parse/body.ts';
import { readFolder } from '../../src/markdown/read-folder.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { readingOf, readSitePosts } from '../../src/markdown/site-posts.ts';
import { readVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** CPU time for a post, in milliseconds. */
export interface CheckTimes {
  /** To find that nothing is to be done. */
  unchanged: number;
  /** To read it and look at it with every rule. */
  changed: number;
  /** To parse its text and do nothing with it. */
  parse: number;
  /** To render its parsed text to HTML. */
  render: number;
}

const vocabulary = readVocabulary(contentDir);
const reading = readingOf(vocabulary);
const folders = [...postFolders(contentDir)];

/** CPU time of some work in milliseconds, for each folder. */
async function timed(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / folders.length;
}

const bodies = folders.flatMap(({ texts }) => [...texts.values()].map(({ text }) => readPost(text).body));
const parseAll = () => bodies.forEach((body) => readBody(body));
const checkAll = async () => {
  for (const folder of folders) await checkFolder(folder, reading, noLeakSettings);
};

// Once without the clock, so that each is measured as a running program does it.
parseAll();
await checkAll();
const parse = await timed(parseAll);
const changed = await timed(checkAll);
const posts = folders.flatMap((folder) => readFolder(folder, reading).posts);
const render = await timed(async () => {
  for (const post of posts) await renderText(post);
});
const { problems } = await readSitePosts({ contentDir, vocabulary });
if (problems.length > 0) throw new Error(`${problems.length} problem(s) in generated posts`);
const unchanged = await timed(() => readSitePosts({ contentDir, vocabulary }));
console.log(JSON.stringify({ unchanged, changed, parse, render } satisfies CheckTimes));
