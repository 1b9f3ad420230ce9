import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { patience } from '../src/elements/patience.ts';
import { pathIn } from '../src/i18n/paths.ts';
import { site } from '../src/site.config.ts';
import { launchBrowser } from '../tests/setup/browser.ts';
import { serve } from '../tests/setup/serve.ts';
import { siteBuilder } from './build/site.ts';
import { peerPath, peers, writePeerSite } from './search/peer-site.ts';
import { halves, ofHalf, readQuestions, type Half, type Question } from './search/question.ts';
import { lessonsTable, qualityTables, targetsTable, timesTable } from './search/report.ts';
import { askAll, type Answers, type Engine } from './search/sessions.ts';
import { inTemporaryFolder } from './temporary.ts';

const own = 'Hoego';

/** The 95th percentile may be at most so many times that of stock Pagefind. */
const mostTimes = 1.5;

/**
 * How well and how fast questions are answered, in a real browser, beside other engines over the same posts: stock
 * Pagefind, MiniSearch and lunr. `--content FOLDER` takes other posts, `--questions FILE` other questions, `--half
 * tune|held` one half of them, `--engines Hoego,pagefind` some of the engines. Prints tables. Throws where the build
 * fails, or a page does not answer.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: 'content' },
      questions: { type: 'string', default: join(import.meta.dirname, 'search/questions.yaml') },
      half: { type: 'string', default: 'both' },
      engines: { type: 'string', default: [own, ...peers].join(',') },
    },
  });
  const taken = oneOrBoth(values.half);
  const names = values.engines.split(',');
  const unknown = names.find((name) => ![own, ...peers].includes(name));
  if (unknown !== undefined) throw new Error(`--engines: "${unknown}" is none of ${[own, ...peers].join(', ')}`);
  const questions = readQuestions(values.questions);
  const asked = taken.flatMap((half) => ofHalf(questions, half));
  const answers = await inTemporaryFolder((folder, signal) => answersOf(asked, { contentDir: resolve(values.content), folder, names, signal }));
  console.log(report(answers, questions, taken));
}

/** Everything that is printed. */
function report(answers: readonly Answers[], questions: readonly Question[], taken: readonly Half[]): string {
  const parts = taken.flatMap((half) => {
    const asked = ofHalf(questions, half);
    const lessons = answers[0]?.engine === own ? lessonsTable(answers[0], asked) : undefined;
    const heading = half === 'tune' ? 'The half that may be tuned on' : 'The half that is held back';
    return [`${heading}: ${asked.length} questions`, qualityTables(answers, asked), targetsTable(answers, asked), ...(lessons ? [lessons] : [])];
  });
  const differing = answers.flatMap(({ engine, differing }) =>
    differing.length === 0 ? [] : [`${engine} found something else when it was asked again: ${differing.map((question) => `"${question}"`).join(', ')}`],
  );
  const times = timesTable(answers, { to: 'pagefind', patience, most: mostTimes });
  return ['', ...parts, `Every engine waits ${patience} ms after a keystroke.`, times, ...differing, ''].join('\n\n');
}

interface Asking {
  contentDir: string;
  folder: string;
  names: readonly string[];
  signal: AbortSignal;
}

/** Builds the site of the posts, serves it and the pages of the other engines, and asks them all. */
async function answersOf(questions: readonly Question[], { contentDir, folder, names, signal }: Asking): Promise<Answers[]> {
  const [outDir, peerDir] = [join(folder, 'site'), join(folder, 'peers')];
  const builder = siteBuilder({ name: own, contentDir, outDir, isPlain: false, hasIndex: true, signal });
  try {
    const { code, output } = await builder.build();
    if (code !== 0) throw new Error(`the site of ${contentDir} could not be built:\n${output}`);
    await writePeerSite(peerDir, { contentDir, outDir });
    const [siteServer, peerServer] = [await serve(outDir, { base: site.base }), await serve(peerDir)];
    const browser = await launchBrowser();
    const stop = (): void => void browser.close();
    signal.addEventListener('abort', stop);
    try {
      const engines: Engine[] = [
        { name: own, opens: true, pageUrl: (lang) => new URL(pathIn(lang, '/search/'), siteServer.url).href },
        ...peers.map((peer): Engine => ({ name: peer, opens: peer === 'pagefind', pageUrl: (lang) => peerServer.url + peerPath(peer, lang) })),
      ];
      return await askAll(
        browser,
        engines.filter(({ name }) => names.includes(name)),
        questions,
      );
    } finally {
      signal.removeEventListener('abort', stop);
      await browser.close();
      await Promise.all([siteServer.close(), peerServer.close()]);
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await builder.clear();
  }
}

function oneOrBoth(half: string): readonly Half[] {
  const chosen = half === 'both' ? halves : halves.filter((one) => one === half);
  if (chosen.length === 0) throw new Error(`--half: "${half}" is none of ${[...halves, 'both'].join(', ')}`);
  return chosen;
}
