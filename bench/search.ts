import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { patience } from '../src/elements/patience.ts';
import { defaultLanguage, type Language } from '../src/site.config.ts';
import { serve } from '../tests/setup/serve.ts';
import { generatePosts } from './posts.ts';
import { searchBytes } from './search/bytes.ts';
import { bytesTable, filesTable, type SizedSite } from './search/bytes-report.ts';
import { peerPath, peers, writePeerSite } from './search/peer-site.ts';
import { halves, ofHalf, readQuestions, type Half, type Question } from './search/question.ts';
import { lessonsTable, qualityTables, targetsTable, timesTable } from './search/report.ts';
import { inServedSite } from './search/served-site.ts';
import { askAll, type Answers, type Engine } from './search/sessions.ts';
import { inTemporaryFolder } from './temporary.ts';

const own = 'Hoego';
const names = [own, ...peers];

/** The 95th percentile may be at most so many times that of stock Pagefind. */
const mostTimes = 1.5;

/** Posts of the sites whose search is weighed, half of them in each language. */
const sizes = [250, 500];

/** What is asked when the bytes are counted. */
const anyQuestion = { ko: '배포하고 나서 응답이 느려졌어요', en: 'slow responses after a deploy' };

/**
 * How well and how fast questions are answered, in a real browser, beside other engines over the same posts: stock
 * Pagefind, MiniSearch and lunr. `--content FOLDER` takes other posts, `--questions FILE` other questions, `--half
 * tune|held` one half of them, `--engines Hoego,pagefind` some of the engines. `--bytes` tells instead what the search
 * loads, on sites of generated posts. Prints tables. Throws where a build fails, or a page does not answer.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: 'content' },
      questions: { type: 'string', default: join(import.meta.dirname, 'search/questions.yaml') },
      half: { type: 'string', default: 'both' },
      engines: { type: 'string', default: names.join(',') },
      bytes: { type: 'boolean', default: false },
    },
  });
  if (values.bytes) return inTemporaryFolder(benchBytes);
  const taken = values.half === 'both' ? halves : [oneOf('half', values.half, halves)];
  const engines = values.engines.split(',').map((name) => oneOf('engines', name, names));
  const questions = readQuestions(values.questions);
  const asked = taken.flatMap((half) => ofHalf(questions, half));
  const contentDir = resolve(values.content);
  const answers = await inTemporaryFolder((folder, signal) => answersOf(asked, { contentDir, folder, engines, signal }));
  console.log(report(answers, questions, taken));
}

interface Asking {
  contentDir: string;
  folder: string;
  engines: readonly string[];
  signal: AbortSignal;
}

/** Serves the site of the posts and the pages of the other engines, and asks them all. */
function answersOf(questions: readonly Question[], { contentDir, folder, engines, signal }: Asking): Promise<Answers[]> {
  const [outDir, peerDir] = [join(folder, 'site'), join(folder, 'peers')];
  return inServedSite({ contentDir, outDir, signal }, async ({ browser, urlOf }) => {
    await writePeerSite(peerDir, { contentDir, outDir });
    const server = await serve(peerDir);
    const all: Engine[] = [
      { name: own, opens: true, pageUrl: (lang) => urlOf(lang, '/search/') },
      ...peers.map((peer): Engine => ({ name: peer, opens: peer === 'pagefind', pageUrl: (lang) => server.url + peerPath(peer, lang) })),
    ];
    const taken = all.filter(({ name }) => engines.includes(name));
    return askAll(browser, taken, questions).finally(() => server.close());
  });
}

function report(answers: readonly Answers[], questions: readonly Question[], taken: readonly Half[]): string {
  const parts = taken.flatMap((half) => {
    const asked = ofHalf(questions, half);
    const lessons = answers[0]?.engine === own ? lessonsTable(answers[0], asked) : undefined;
    const heading = half === 'tune' ? 'The half that may be tuned on' : 'The half that is held back';
    return [`${heading}: ${asked.length} questions`, qualityTables(answers, asked), targetsTable(answers, asked), ...(lessons ? [lessons] : [])];
  });
  const times = timesTable(answers, { to: 'pagefind', patience, most: mostTimes });
  const differing = answers.flatMap(({ engine, differing }) =>
    differing.length === 0 ? [] : [`${engine} found something else when it was asked again: ${differing.map((question) => `"${question}"`).join(', ')}`],
  );
  return `\n${[...parts, `Every engine waits ${patience} ms after a keystroke.`, times, ...differing].join('\n\n')}\n`;
}

/** Weighs the search on sites of generated posts. */
async function benchBytes(folder: string, signal: AbortSignal): Promise<void> {
  const sites: SizedSite[] = [];
  for (const posts of sizes) {
    const [contentDir, outDir] = [join(folder, `content-${posts}`), join(folder, `site-${posts}`)];
    await generatePosts(contentDir, posts);
    const bytes = await inServedSite({ contentDir, outDir, signal }, async ({ browser, urlOf }) => {
      const weigh = (lang: Language) =>
        searchBytes(browser, { searchUrl: urlOf(lang, '/search/'), otherUrl: urlOf(lang, '/about/'), question: anyQuestion[lang] });
      return { ko: await weigh('ko'), en: await weigh('en') };
    });
    sites.push({ posts, bytes });
  }
  const files = sites.map(({ posts, bytes }) => `${posts} posts, ${defaultLanguage}\n\n${filesTable(bytes[defaultLanguage])}`);
  console.log(`\n${[bytesTable(sites), ...files].join('\n\n')}\n`);
}

/** Throws where a value is none of those that are known. */
function oneOf<Known extends string>(option: string, value: string, known: readonly Known[]): Known {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`--${option}: "${value}" is none of ${known.join(', ')}`);
  return found;
}
