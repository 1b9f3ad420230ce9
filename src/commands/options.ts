import { nearest } from '../vocabulary/nearest.ts';

/** The options that were given to a command, or what is wrong with them. */
export function readOptions<Name extends string>(given: readonly string[], allowed: readonly Name[]): { given: ReadonlySet<Name> } | { problem: string } {
  const known = allowed.map((name) => `--${name}`);
  const unknown = given.find((option) => !known.includes(option));
  if (unknown === undefined) return { given: new Set(allowed.filter((name) => given.includes(`--${name}`))) };
  const near = nearest(unknown, known);
  return { problem: `unknown option "${unknown}"${near === undefined ? '.' : `; did you mean "${near}"?`} Options: ${known.join(', ')}` };
}
