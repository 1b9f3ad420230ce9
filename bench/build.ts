import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Builder } from './build/builder.ts';
import { large } from './build/comparisons.ts';
import { peerBuilders } from './build/peers.ts';
import { costsTable, ratiosTable } from './build/report.ts';
import { runRounds, type Results, type Step } from './build/rounds.ts';
import { siteBuilder } from './build/site.ts';
import { generatePosts } from './posts.ts';
import { inTemporaryFolder } from './temporary.ts';

const postsOfLarge = 10_000;

/**
 * What a build costs, clean, after one edit and after none: this site's own reader beside plain Astro, and with
 * `--peers` beside other site generators, all on the same generated posts. `--large` adds a site of 10,000 posts, for
 * which plain Astro may need more memory than Node takes by itself (`NODE_OPTIONS=--max-old-space-size=…` gives more).
 * Prints tables. Throws where a build fails or does not do its work.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      posts: { type: 'string', default: '1000' },
      pairs: { type: 'string', default: '3' },
      peers: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
    },
  });
  const [posts, rounds] = [atLeastOne('posts', values.posts), atLeastOne('pairs', values.pairs)];
  await inTemporaryFolder(async (folder, signal) => {
    const small = await benchSite({ folder: join(folder, 'small'), posts, rounds, hasPeers: values.peers, signal });
    console.log(`\n${posts} posts, medians\n\n${costsTable(small)}`);
    const most = values.large ? await benchSite({ folder: join(folder, 'large'), posts: postsOfLarge, rounds, isLarge: true, signal }) : undefined;
    if (most) console.log(`\n${postsOfLarge} posts, medians\n\n${costsTable(most)}`);
    const cells: Results = new Map([...small, ...[...(most ?? [])].map(([key, cell]) => [large + key, cell] as const)]);
    console.log(`\n${ratiosTable(cells)}\n`);
  });
}

interface SiteBench {
  folder: string;
  posts: number;
  rounds: number;
  hasPeers?: boolean;
  /** Only what grows with the site is measured, and plain Astro may fail, for it may need more memory than there is. */
  isLarge?: boolean;
  signal: AbortSignal;
}

/** Measures all builders on a site of so many posts. What the builds keep outside the folder is removed in the end. */
async function benchSite({ folder, posts, rounds, hasPeers = false, isLarge = false, signal }: SiteBench): Promise<Results> {
  const contentDir = join(folder, 'content');
  await generatePosts(contentDir, posts);
  const pair = (hasIndex: boolean): Builder[] =>
    [true, false].map((isPlain) => {
      const name = `${isPlain ? 'plain' : 'reader'}${hasIndex ? ', index' : ''}`;
      const outDir = join(folder, name.replaceAll(/\W+/g, '-'));
      return siteBuilder({ name, contentDir, outDir, isPlain, hasIndex, mayFail: isPlain && isLarge, signal });
    });
  const [both, indexed] = [pair(false), isLarge ? [] : pair(true)];
  const peers = hasPeers ? await peerBuilders({ contentDir, folder: join(folder, 'peers'), signal }) : [];
  const takingPart: Record<Step, Builder[]> = {
    clean: [...both, ...peers],
    'one edit': [...both, ...indexed, ...peers],
    'no edit': isLarge ? [] : both,
  };
  try {
    return await runRounds({ contentDir, posts, rounds, takingPart });
  } finally {
    for (const builder of [...both, ...indexed]) await builder.remove?.();
  }
}

function atLeastOne(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${option}: "${value}" is no whole number from 1`);
  return Number(value);
}
