import type { Code, Construct, Extension, Point, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { VFileMessage } from 'vfile-message';
import { faultInBraces } from './expression-at.ts';
import type { Position } from './yaml.ts';

/** A brace, an angle bracket or a word that MDX takes for code and cannot read. */
export interface Fault extends Position {
  /** Where it stands in the text. */
  offset: number;
  /** Why it cannot be read, and where that shows. */
  reason: string;
  at: Position;
  /** Where the lines end that were read as a part of it: nothing that was found in them can be trusted. */
  hiddenUntil?: number;
}

export interface Tolerance {
  text: string;
  /** Where a brace, an angle bracket or a word is text. */
  refused: ReadonlySet<number>;
  onFault(fault: Fault): void;
}

/** The syntax of MDX that takes for text what it cannot read, and tells it, instead of giving up. */
export const tolerant = (syntax: Extension, tolerance: Tolerance): Extension =>
  mapConstructs(syntax, (construct, isFlow) => tolerantConstruct(construct, { ...tolerance, isFlow }));

/**
 * The syntax of MDX that gives up at a brace as soon as it can be known that no code stands there. By itself, MDX looks
 * for the end of the code at every closing brace of the text.
 */
export const impatient = (syntax: Extension, text: () => string): Extension => mapConstructs(syntax, (construct) => impatientConstruct(construct, text));

function mapConstructs({ flow = {}, text = {}, ...others }: Extension, change: (construct: Construct, isFlow: boolean) => Construct): Extension {
  const all = (constructs: NonNullable<Extension['flow']>, isFlow: boolean) =>
    Object.fromEntries(Object.entries(constructs).map(([code, some]) => [code, [some ?? []].flat().map((one) => change(one, isFlow))]));
  return { ...others, flow: all(flow, true), text: all(text, false) };
}

function impatientConstruct(construct: Construct, text: () => string): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { offset, ...place } = this.now();
    const begin = construct.tokenize.call(this, effects, ok, nok);
    return (code) => {
      const fault = code === brace ? faultInBraces(text(), offset + 1) : undefined;
      if (fault) throw Object.assign(new Error(fault.reason), { ...fault, ...place });
      return begin(code);
    };
  };
  return { ...construct, tokenize };
}

const brace = 123;
const angle = 60;
const begins = /^mdx(?:(?:Flow|Text)Expression|Jsx(?:Flow|Text)Tag|jsEsm)$/;

/** The same construct, but it fails where it would throw, so that the parser goes on with the next way to read the text. */
function tolerantConstruct(construct: Construct, { text, refused, onFault, isFlow }: Tolerance & { isFlow: boolean }): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const first = this.now();
    let isDone = false;
    const done = (state: State) => (code: Code) => {
      isDone = true;
      return state(code);
    };
    const [succeed, fail] = [done(ok), done(nok)];
    const follow = (state: State) => (code: Code) => {
      if (state === succeed) return state(code);
      const { offset } = this.now();
      if (refused.has(offset) && (offset === first.offset || code === brace || code === angle)) return fail(code);
      try {
        const next = state(code);
        if (isDone || !next) return next;
        const fault = code === brace && beginsExpression(this) ? faultInBraces(text, offset + 1) : undefined;
        if (!fault) return follow(next);
        onFault({ ...pointOf(startOf(this)), reason: fault.reason, at: placeOf(text, fault.offset, this.now()) });
      } catch (error) {
        onFault(faultOf(error as VFileMessage, this, isFlow));
      }
      return fail(code);
    };
    return follow(construct.tokenize.call(this, effects, succeed, fail));
  };
  return { ...construct, tokenize };
}

function faultOf(error: VFileMessage, context: TokenizeContext, isFlow: boolean): Fault {
  if (error.reason === undefined) throw error;
  const [start, now] = [startOf(context), context.now()];
  const at = { line: error.line ?? now.line, column: error.column ?? now.column };
  return { ...pointOf(start), reason: error.reason, at, ...(isFlow && now.line > start.line && { hiddenUntil: now.offset }) };
}

/** Where the piece of code begins that is being read: one construct reads several tags of a line. */
const startOf = (context: TokenizeContext): Point =>
  context.events.findLast(([kind, { type }]) => kind === 'enter' && begins.test(type))?.[1].start ?? context.now();

/** Whether the character that was just read begins code in braces, and is not a brace in it or in a quoted value. */
const beginsExpression = ({ events }: TokenizeContext): boolean => /Expression(?:Attribute)?Marker$/.test(events.at(-1)?.[1].type ?? '');

/** The line and column of an offset that is not before a known point. */
function placeOf(text: string, offset: number, { line, column, offset: known }: Point): Position {
  const between = text.slice(known, offset).split('\n');
  const last = between.at(-1) ?? '';
  return between.length > 1 ? { line: line + between.length - 1, column: last.length + 1 } : { line, column: column + last.length };
}

const pointOf = ({ line, column, offset }: Point): Position & { offset: number } => ({ line, column, offset });
