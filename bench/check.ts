import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseArgs } from 'node:util';
import { workDirOf } from '../src/environment.ts';
import { rm } from 'node:fs/promises';
import type { CheckTimes } from './check/times.ts';
import { generatePosts } from './posts.ts';
import { table } from './table.ts';
import { inTemporaryFolder } from './temporary.ts';

/**
 * What the checker costs for a post: one that has not changed since the last run, and one that has, beside reading it
 * with the Markdown parser alone. Prints a table, in milliseconds of CPU time, and ratios. Throws where a check fails.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { posts: { type: 'string', default: '1000' } } });
  await inTemporaryFolder(async (folder) => {
    const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
    await generatePosts(env.CONTENT_DIR, Number(values.posts));
    try {
      // A process of its own, for the folders of a site are settled when a process begins.
      const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'check/times.ts')], { env });
      const { unchanged, changed, parse, render } = JSON.parse(stdout) as CheckTimes;
      const ratio = (value: number) => (value / parse).toFixed(2);
      const rows = [
        ['of a post', 'ms', 'to one parse', 'target'],
        ['checked, unchanged', unchanged.toFixed(3), ratio(unchanged), 'under 1 ms'],
        ['parsed alone', parse.toFixed(3), '1.00', ''],
        ['checked, changed', changed.toFixed(3), ratio(changed), 'at most 2: its parse, and as much for the rules'],
        ['rendered', render.toFixed(3), ratio(render), ''],
      ];
      console.log(`\n${values.posts} posts\n\n${table(rows, 1)}\n`);
    } finally {
      await rm(workDirOf(env.CONTENT_DIR, env.OUT_DIR), { recursive: true, force: true });
    }
  });
}
