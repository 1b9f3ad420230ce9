import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { CheckedFile } from '../check/checked-files.ts';
import { withoutSecrets } from '../check/leaks/masked.ts';
import { exceptionFor, type LeakSettings } from '../check/leaks/settings.ts';
import { toProblem, type Problem } from '../check/problem.ts';
import { rules } from '../check/rules.ts';
import type { PostFolder } from './post-folder.ts';
import { readFolder, type ReadFolder, type Reading } from './read-folder.ts';

/** A folder that was read and looked at with every rule. */
export interface CheckedFolder extends ReadFolder {
  /** The exceptions of the site that let something in it stand. */
  excepted: string[];
  /** What no message of the site may show. */
  secrets: string[];
}

/** Reads the post of a folder like `readFolder`, and looks at all its files as they stand. No message shows what it hides. */
export async function checkFolder(folder: PostFolder, reading: Reading, settings: LeakSettings): Promise<CheckedFolder> {
  const read = readFolder(folder, reading);
  if (reading.checks === false) return { ...read, excepted: [], secrets: [] };
  const files = { files: textsOf(folder), identifiers: settings.identifiers };
  const found = await Promise.all(rules.map(async (rule) => ((await rule.checkFiles?.(files)) ?? []).map((finding) => ({ finding, rule: rule.name }))));
  const excepted = new Set<string>();
  const left = found.flat().filter(({ finding: { hides } }) => {
    const exception = hides === undefined ? undefined : exceptionFor(hides, settings);
    if (exception) excepted.add(exception.value);
    return !exception;
  });
  const secrets = left.flatMap(({ finding }) => finding.hides ?? []);
  const problems = [...read.problems, ...left.map(({ finding, rule }) => toProblem(finding, rule))];
  return { ...read, problems: problems.map((problem) => hiding(problem, secrets)), excepted: [...excepted], secrets };
}

/** A problem that shows none of some secrets. A fix that would write one is none. */
export function hiding({ fix, ...problem }: Problem, secrets: readonly string[]): Problem {
  const isSafe = fix && !secrets.some((secret) => fix.text.includes(secret));
  return { ...problem, message: withoutSecrets(problem.message, secrets), ...(isSafe && { fix }) };
}

/** Formats that hold no text, though a part of one may read like it. */
const isBinary = /\.(?:a?png|jpe?g|gif|webp|avif|tiff?|ico|woff2?|ttf|otf|mp4|webm|mp3|zip|gz|pdf)$/i;

/** The files of a folder that hold text. */
function textsOf({ path, texts, files }: PostFolder): CheckedFile[] {
  const others = [...files].flatMap(([name, read]) => {
    const bytes = isBinary.test(name) ? undefined : read();
    return bytes && isUtf8(bytes) && !bytes.includes(0) ? [{ file: join(path, name), text: Buffer.from(bytes).toString('utf8') }] : [];
  });
  return [...[...texts].map(([name, { text }]) => ({ file: join(path, name), text })), ...others];
}
