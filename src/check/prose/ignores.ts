import { nodesIn } from '../../markdown/parse/nodes.ts';
import type { CheckedPost, WrittenFields } from '../checked-post.ts';
import type { Place } from '../problem.ts';
import type { Passage } from './passage.ts';

/** A comment that silences what is said of the language on its line; alone on a line, of what stands below it. */
export interface Ignore extends Place {
  reason: string;
  /** The lines that it silences. */
  lines: readonly number[];
  /** How a comment is written where it stands. */
  form(comment: string): string;
}

const written = /^\s*blameless-ignore\b\s*(?::\s*)?([\s\S]*?)\s*$/;

const known = new WeakMap<CheckedPost, readonly Ignore[]>();

/** Every `{/* blameless-ignore: reason *\/}` and `<!-- blameless-ignore: reason -->` of a text, and `# blameless-ignore: reason` of its fields. */
export function ignoresIn(post: CheckedPost): readonly Ignore[] {
  let ignores = known.get(post);
  if (!ignores) {
    ignores = [...ofFields(post.own), ...ofFields(post.shared), ...ofText(post)];
    known.set(post, ignores);
  }
  return ignores;
}

/** Whether an author has asked to say nothing of the language at a place of a passage. */
export const isSilenced = (post: CheckedPost, { file, line }: Place, { beginsAt }: Passage): boolean =>
  ignoresIn(post).some((ignore) => ignore.file === file && ignore.reason !== '' && (ignore.lines.includes(line) || ignore.lines.includes(beginsAt ?? line)));

function ofFields({ file, yaml }: WrittenFields): Ignore[] {
  return yaml.comments('blameless-ignore').flatMap(({ text, before, line, column }) => {
    const [, reason] = written.exec(text.replace(/^#+/, '')) ?? [];
    return reason === undefined
      ? []
      : [{ file, line, column, reason, lines: before === '' ? [line, line + 1] : [line], form: (comment: string) => `# ${comment}` }];
  });
}

function ofText({ text, format }: CheckedPost): Ignore[] {
  const form = (comment: string) => (format === 'md' ? `<!-- ${comment} -->` : `{/* ${comment} */}`);
  if (!text.source.includes('blameless-ignore')) return [];
  const lines = text.source.split(/\r\n?|\n/);
  return nodesIn(text.tree, 'mdxFlowExpression', 'mdxTextExpression').flatMap(({ value, position }) => {
    const [, reason] = written.exec(value.replace(/^\s*\/\*|\*\/\s*$/g, '').replace(/^\s*\/\//, '')) ?? [];
    if (reason === undefined || !position) return [];
    const { start, end } = position;
    const isAlone = /^[\s>*+-]*$/.test(lines[start.line - 1]!.slice(0, start.column - 1)) && lines[end.line - 1]!.slice(end.column - 1).trim() === '';
    const below = lines.findIndex((line, index) => index >= end.line && line.trim() !== '') + 1;
    const place = text.placeOf(start);
    const silenced = isAlone && below > 0 ? [start.line, below] : [start.line];
    return [{ ...place, reason, lines: silenced.map((line) => text.placeOf({ line, column: 1 }).line), form }];
  });
}
