import type { Measured } from '../measure.ts';
import { editPost, type Edit } from '../posts.ts';
import { honestBuild, type Builder } from './builder.ts';

/** What was done before a build: everything removed, one post edited, nothing. */
export type Step = 'clean' | 'one edit' | 'no edit';

/** Measurements of each step of each builder, in the order of the rounds. */
export type Results = Map<string, { step: Step; builder: string; runs: Measured[] }>;

/** Key of a step of a builder in the results. */
export const cellOf = (step: Step, builder: string): string => `${step}, ${builder}`;

export interface RoundsOptions {
  contentDir: string;
  posts: number;
  rounds: number;
  /** Which builders take part in which step. One that is never clean is built once before the rounds. */
  takingPart: Readonly<Record<Step, readonly Builder[]>>;
}

/** Runs the builders in turns, round by round: each clean, each after one edit, each without one. Throws where a build is not what it should be. */
export async function runRounds({ contentDir, posts, rounds, takingPart }: RoundsOptions): Promise<Results> {
  const results: Results = new Map();
  const edits = new Map<string, Edit>();
  const all = [...new Set(Object.values(takingPart).flat())];
  const run = async (step: Step, builders: readonly Builder[]): Promise<void> => {
    for (const builder of builders) {
      if (step === 'clean') await builder.clear();
      const measured = await honestBuild(builder, posts, [...edits.values()]);
      const key = cellOf(step, builder.name);
      const cell = results.get(key) ?? { step, builder: builder.name, runs: [] };
      results.set(key, { ...cell, runs: [...cell.runs, measured] });
      console.error(`${posts} posts, ${key}: ${measured.cpuSeconds.toFixed(1)} s CPU${measured.code === 0 ? '' : `, failed with ${measured.code}`}`);
    }
  };

  await run(
    'clean',
    all.filter((builder) => !takingPart.clean.includes(builder)),
  );
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that nobody always finds the disk's cache warmed by the other.
    const inTurn = (step: Step) => (round % 2 === 0 ? takingPart[step] : takingPart[step].toReversed());
    await run('clean', inTurn('clean'));
    const edit = await editPost(contentDir, round);
    edits.set(edit.slug, edit);
    for (const builder of all) await builder.take?.(edit);
    await run('one edit', inTurn('one edit'));
    await run('no edit', inTurn('no edit'));
  }
  return results;
}
