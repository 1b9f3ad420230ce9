import { z } from 'zod';
import { nearest } from '../vocabulary/nearest.ts';

/** Words for the shape of a line whose numbers nobody knows, each for one stretch of it. */
export const sketchShapes = ['flat', 'rise', 'fall', 'jump', 'drop', 'spike', 'dip'] as const;
export type SketchShape = (typeof sketchShapes)[number];

/** A line as an author writes it: numbers or shapes with spaces between them, and in brackets what happened at that point. */
export interface SketchLine {
  /** All of them numbers, or all of them shapes. */
  steps: number[] | SketchShape[];
  /** What happened before which step; `steps.length` is the end of the line. */
  marks: { before: number; text: string }[];
}

export const sketchLine = z.string().refine((value) => problemOf(value) === undefined, { error: (issue) => problemOf(String(issue.input)) });

/** Reads a line. Throws where it is none, with what is wrong with it. */
export function readSketchLine(written: string): SketchLine {
  const problem = problemOf(written);
  if (problem !== undefined) throw new Error(problem);
  const tokens = tokensOf(written);
  const words = tokens.filter((token) => !isMark(token));
  const marks = tokens.flatMap((token, index) =>
    isMark(token) ? [{ before: tokens.slice(0, index).filter((one) => !isMark(one)).length, text: token.slice(1, -1).trim() }] : [],
  );
  return { steps: isShape(words[0] ?? '') ? (words as SketchShape[]) : words.map(Number), marks };
}

function problemOf(written: string): string | undefined {
  const tokens = tokensOf(written);
  const words = tokens.filter((token) => !isMark(token));
  const unknown = words.find((word) => !isNumber(word) && !isShape(word));
  if (unknown !== undefined) return `${JSON.stringify(unknown)} – ${whyUnknown(unknown)}`;
  if (tokens.some((token) => isMark(token) && token.slice(1, -1).trim() === '')) return 'empty brackets mark nothing';
  if (words.some(isShape) && words.some(isNumber)) return 'numbers and shapes do not make one line: use the one or the other';
  if (words.length === 0 || (words.length === 1 && isNumber(words[0]!)))
    return `expected at least two numbers ("3 3 9") or a shape: ${sketchShapes.join(', ')}`;
  return undefined;
}

function whyUnknown(word: string): string {
  if (/[[\]]/.test(word)) return 'what happened stands in brackets: [deployed]';
  if (/^[\d.,-]+$/.test(word)) return 'expected numbers with spaces between them and without commas in them: 1200 3.5';
  const near = nearest(word, [...sketchShapes]);
  return `neither a number nor a shape; shapes: ${sketchShapes.join(', ')}${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** Numbers and shapes, a comma behind them or not, and marks. */
const tokensOf = (written: string): string[] => (written.match(/\[[^[\]]*\]|[^\s[\]]+|[[\]]/g) ?? []).map((token) => token.replace(/(?<=.),$/, ''));

const isMark = (token: string): boolean => token.startsWith('[') && token.endsWith(']') && token.length > 1;
const isNumber = (token: string): boolean => /^-?\d+(?:\.\d+)?$/.test(token);
const isShape = (token: string): token is SketchShape => (sketchShapes as readonly string[]).includes(token);
