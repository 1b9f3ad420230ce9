import { escaped } from './escaped.ts';

/** Characters that may be shown of a secret, at most and of how many. */
const most = 4;
const share = 4;

/** A value that nobody can guess from what is left of it: `ghp_************`. */
export function masked(value: string): string {
  const shown = [...value].slice(0, Math.min(most, Math.floor(value.length / share)));
  return shown.join('') + '*'.repeat(Math.min(12, value.length - shown.length));
}

/** A message with every one of some values masked, the longest first, for one may hold another. */
export const withoutSecrets = (message: string, secrets: readonly string[]): string =>
  partsOf(secrets).reduce(
    (shown, secret) =>
      withoutCut(
        shown.replaceAll(patternOf(secret), () => masked(secret)),
        secret,
      ),
    message,
  );

/** Where a value is written in several lines, messages show one space for its blanks. */
const patternOf = (secret: string): RegExp => new RegExp(secret.split(/\s+/).map(escaped).join('\\s+'), 'g');

/** A message quotes a value in one line and without its indentation, so the lines of a value are looked for one by one. */
const partsOf = (secrets: readonly string[]): string[] =>
  [...new Set(secrets.flatMap((secret) => secret.split(/\r\n?|\n/).map((part) => part.trim())))]
    .filter((part) => part.length > most)
    .toSorted((a, b) => b.length - a.length);

/** A long message has lost its middle, and so may have half of a value at each side of the gap. */
function withoutCut(message: string, secret: string): string {
  const parts = message.split('…');
  if (parts.length < 2) return message;
  return parts
    .map((part, index) => {
      const lengths = Array.from({ length: Math.max(0, secret.length - most) }, (_, less) => secret.length - less - 1);
      const before = index < parts.length - 1 ? lengths.find((length) => part.trimEnd().endsWith(secret.slice(0, length))) : undefined;
      const after = index > 0 ? lengths.find((length) => part.trimStart().startsWith(secret.slice(-length))) : undefined;
      const head = before === undefined ? part : part.trimEnd().slice(0, -before) + masked(secret);
      return after === undefined ? head : '*'.repeat(most) + head.trimStart().slice(after);
    })
    .join('…');
}
