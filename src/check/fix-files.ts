import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applyFixes, compatible } from './fixes.ts';
import type { Fix, Problem } from './problem.ts';

/** A fix reveals what it hid, and that may be fixed, too. No text needs more rounds. */
const maxRounds = 10;

/**
 * Makes every fix there is, until `find` finds no more. Returns what was fixed, at the places at which it stood, and
 * the problems that are left.
 */
export async function fixAll(find: () => Promise<Problem[]>): Promise<{ fixed: Problem[]; left: Problem[] }> {
  const fixed: Problem[] = [];
  let left = await find();
  for (let round = 0; round < maxRounds; round += 1) {
    const byFile = Map.groupBy(left, ({ file }) => file);
    const made = [...byFile].flatMap(([file, problems]) => fixFile(file, problems));
    if (made.length === 0) break;
    fixed.push(...made);
    left = await find();
  }
  return { fixed, left };
}

/** Makes the fixes of a file. All else in it stays as it is, byte for byte: its line ends and its byte order mark. */
function fixFile(file: string, problems: readonly Problem[]): Problem[] {
  const made = compatible(problems.flatMap((problem) => (problem.fix ? [{ ...problem.fix, problem }] : [])));
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  // What is no UTF-8 would not come back as it was.
  if (made.length === 0 || !Buffer.from(text).equals(bytes)) return [];
  replaceFile(file, applyFixes(text, made satisfies Fix[]));
  return made.map(({ problem }) => problem);
}

/** Puts a text in the place of a file: whoever reads it meanwhile sees the old or the new one, and never half of it. */
function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const next = join(dirname(target), `.${basename(target)}.new`);
  try {
    writeFileSync(next, text, { mode: statSync(target).mode });
    renameSync(next, target);
  } finally {
    rmSync(next, { force: true });
  }
}
