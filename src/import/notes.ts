import { placesIn, type Position } from '../markdown/parse/places.ts';
import { toProblem, type Level, type Problem } from '../check/problem.ts';

/** Collects what is to be said about one file of a blog. */
export interface Notes {
  /** Says something about an offset of the file. */
  at(offset: number, message: string, level?: Level): void;
  /** Says something about a place of the file. */
  say(position: Position, message: string, level?: Level): void;
  readonly all: Problem[];
}

/** `file` is the path as the report names it. Each thing is said once at its place. */
export function notesOn(file: string, text: string): Notes {
  const placeOf = placesIn(text);
  const said = new Map<string, Problem>();
  const say: Notes['say'] = ({ line, column }, message, level = 'warning') => {
    const problem = toProblem({ file, line, column, message, level }, 'import');
    const key = `${line}:${column} ${message}`;
    if (!said.has(key)) said.set(key, problem);
  };
  return {
    at: (offset, message, level) => say(placeOf(offset), message, level),
    say,
    get all() {
      return [...said.values()];
    },
  };
}

/** An error at a place of a file. */
export function refusal(shown: string, message: string, place = { line: 1, column: 1 }): Problem[] {
  const notes = notesOn(shown, '');
  notes.say(place, message, 'error');
  return [...notes.all];
}
