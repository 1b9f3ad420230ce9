/** Characters of a source that may stand between two of its value: an indent, a line end, an escape. */
const lookahead = 80;

/**
 * Tells where in its source each character of a value stands, where the source is the value with more in it: quotes,
 * escapes, indents, markup. What the source writes in another way stands where the character before it does.
 */
export function aligned(value: string, source: string): (offset: number) => number {
  const offsets: number[] = [];
  let next = 0;
  for (const character of value) {
    const further = source.slice(next, next + lookahead).indexOf(character);
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(further < 0 ? Math.max(0, next - 1) : next + further + unit);
    if (further >= 0) next += further + character.length;
  }
  offsets.push(next);
  return (offset) => offsets[Math.min(Math.max(offset, 0), offsets.length - 1)]!;
}
