import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workDir } from '../../environment.ts';
import type { ContentsEntry } from '../contents.ts';
import type { ShownInText } from '../shown-in-text.ts';
import { readWhole, writeWhole } from '../../kept/whole-file.ts';

/** What the Markdown plugins tell the page about a text. */
export interface FoundInText {
  contents: ContentsEntry[];
  readingMinutes: number;
  shownInText: ShownInText;
}

/** A component in a text, to be rendered by the page that shows it. */
export interface MarkedComponent {
  name: string;
  props: Record<string, unknown>;
}

/** Blocks of code as they are shown, each by a digest of all that its look depends on. */
export type KeptCode = Record<string, string>;

/** A post's text as HTML. Where a component stands, `<!--mark N-->…<!--/mark-->` is around what it holds. */
export interface RenderedText {
  html: string;
  /** A word that the author cannot have written. */
  mark: string;
  components: MarkedComponent[];
  /** The blocks of code in it, for the next time that it is rendered. */
  code: KeptCode;
  /** Pictures beside the post, as it names them. */
  pictures: string[];
  found: FoundInText;
}

/** What tells whether the file of a text is still as it was written. */
export interface Written {
  bytes: number;
  /** When it was written, in seconds since 1970: archives keep no more of a time. */
  at: number;
}

const folder = join(workDir, 'texts');
const fileOf = (digest: string): string => join(folder, `${digest}.json`);

/** Keeps a post's rendered text under the digest of all that it was made of. */
export function keepText(digest: string, text: RenderedText): Written {
  writeWhole(fileOf(digest), text);
  return writtenOf(fileOf(digest))!;
}

/** A post's rendered text. Throws where it was not kept. */
export const keptText = (digest: string): RenderedText => JSON.parse(readFileSync(fileOf(digest), 'utf8')) as RenderedText;

/** The blocks of code of a text that was kept; none where it is not there or damaged. */
export const keptCode = (digest: string): KeptCode => (readWhole(fileOf(digest)) as RenderedText | undefined)?.code ?? {};

/** Whether a text is kept as it was written. */
export function isKept(digest: string, { bytes, at }: Written): boolean {
  const now = writtenOf(fileOf(digest));
  return now?.bytes === bytes && now.at === at;
}

/** Forgets the texts of all other digests. */
export function forgetOtherTexts(digests: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (!digests.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name));
}

function writtenOf(file: string): Written | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && { bytes: stat.size, at: Math.floor(stat.mtimeMs / 1000) };
}
