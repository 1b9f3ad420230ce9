import { nearest } from '../vocabulary/nearest.ts';

/** What was given to a command: words, and the values of its options in the order in which they were given. */
export interface Arguments<Name extends string> {
  words: string[];
  values: Partial<Record<Name, string[]>>;
}

/** Reads `--name value` and `--name=value` beside words, or says what is wrong. Behind `--` everything is a word. */
export function readArguments<Name extends string>(given: readonly string[], names: readonly Name[]): Arguments<Name> | { problem: string } {
  const words: string[] = [];
  const values: Partial<Record<Name, string[]>> = {};
  const known = names.map((name) => `--${name}`);
  const rest = [...given];
  for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
    if (one === '--') return { words: [...words, ...rest], values };
    if (!/^-./.test(one)) {
      words.push(one);
      continue;
    }
    const [, option = one, inline] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    const name = names.find((candidate) => `--${candidate}` === option);
    if (name === undefined) {
      const near = nearest(option, known);
      return { problem: `unknown option "${option}"${near === undefined ? '.' : `; did you mean "${near}"?`} Options: ${known.join(', ')}` };
    }
    const value = inline ?? rest.shift();
    if (value === undefined || (inline === undefined && known.includes(value.split('=')[0]!))) return { problem: `${option} needs a value behind it` };
    (values[name] ??= []).push(value);
  }
  return { words, values };
}
