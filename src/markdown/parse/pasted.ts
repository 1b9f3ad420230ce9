import { codeAt, endOfLine, linkAt, paragraphAt, quoted, shownAs, type Replacement } from './escape.ts';
import { ofTag } from './pasted-tag.ts';
import type { Recovered } from './recover.ts';
import type { Position } from './yaml.ts';

/** What is wrong at a place of a text; where the text was pasted most likely, with what shows it as it is. */
export interface BodyError extends Position {
  message: string;
  fix?: Replacement;
}

/** The elements and components that authors may mean when they write a name. */
export interface Names {
  isKnown(name: string): boolean;
  /** A known name that is spelt much like it. */
  nearest(name: string): string | undefined;
}

/** What is known beside a fault. */
export interface Around {
  faults: readonly PastedFault[];
  names: Names;
  /** Whether the text itself imports or exports a name. */
  isOwn(name: string): boolean;
  /** How many opening tags of a name are wrong already, so that their closing ones need no word. */
  lost: Map<string, number>;
}

export type PastedFault = Recovered['faults'][number];

/** An error, and the offset up to which nothing else needs to be said. */
export type Said = BodyError & { until?: number };

/**
 * What is said of the places at which a text is no MDX. Where the author meant code, the parser's reason at its place;
 * where characters were meant, how to write them.
 */
export function toErrors(body: string, faults: readonly PastedFault[], known: Names): BodyError[] {
  const own = new Set([...body.matchAll(/^(?:import\s+(\w+)[^'"]*\sfrom\s|export\s+const\s+(\w+))/gm)].map(([, one, other]) => one ?? other ?? ''));
  const isOwn = (name: string) => own.has(name.split('.')[0] ?? '');
  const names: Names = { isKnown: (name) => isOwn(name) || known.isKnown(name), nearest: (name) => known.nearest(name) };
  const lost = new Map<string, number>();
  let done = 0;
  return faults.flatMap((fault) => {
    if (fault.offset < done) return [];
    const said = toError(body, fault, { faults, names, isOwn, lost });
    if (!said) return [];
    const { until, ...error } = said;
    done = until ?? error.fix?.end ?? done;
    return error;
  });
}

function toError(body: string, fault: PastedFault, around: Around): Said | undefined {
  const { offset, line, column, commentEnd } = fault;
  if (body[offset] === '{') return ofBrace(body, fault, around);
  if (body[offset] !== '<') return ofModule(body, fault);
  if (commentEnd !== undefined) {
    const text = `{/*${body.slice(offset + 4, commentEnd - 3)}*/}`;
    return { line, column, message: `MDX has comments of its own kind: write ${quoted(text)}`, fix: { start: offset, end: commentEnd, text } };
  }
  const link = linkAt(body, offset);
  if (link) return { line, column, message: `"<" begins an element in MDX: write the link as ${quoted(link.text)}`, fix: link };
  return ofTag(body, fault, around);
}

function ofBrace(body: string, { offset, line, column, reason, at }: PastedFault, { isOwn }: Around): Said {
  const [, name = ''] = /^\{\s*([\w$]+)/.exec(body.slice(offset, offset + 80)) ?? [];
  if (isOwn(name)) return { ...at, message: `the code in braces cannot be read: ${reason}` };
  const until = endOfBlock(body, offset);
  if (until !== undefined) return { line, column, message: '"{" begins code of MDX: put the lines between two lines of ``` to show other code', until };
  const code = codeAt(body, offset);
  if (code) return { line, column, message: `"{" begins code of MDX: write other code in backticks, ${quoted(code.text)}`, fix: code };
  const shown = shownAs(body, offset);
  return { line, column, message: `"{" begins code in MDX: to show it, write ${shown.text}, or put code in backticks`, fix: shown.fix };
}

/** The end of the paragraph at an offset, if it is code on several lines: its first has a bracket alone. */
function endOfBlock(body: string, offset: number): number | undefined {
  const { start, end } = paragraphAt(body, offset);
  return /^\s*[{[][\t \r]*\n/.test(body.slice(start, end)) ? end : undefined;
}

const module = /^(?:import\s+(?:['"]|[\w*{][^'"]*\sfrom\b)|export\s+(?:(?:const|let|var|default|function|class|async)\b|[{*]))/;

function ofModule(body: string, { offset, line, column, reason, at }: PastedFault): Said {
  const written = body.slice(offset, endOfLine(body, offset));
  const word = written.split(' ')[0] ?? '';
  if (module.test(written)) return { ...at, message: `the ${word} cannot be read: ${reason}; one looks like import Graph from './graph.svg'` };
  const message = `a line that begins with "${word} " is code in MDX: to show it, put a space before it, or put code in backticks`;
  return { line, column, message, fix: { start: offset, end: offset, text: ' ' } };
}
