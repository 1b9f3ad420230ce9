/** Where the HTML comment ends that begins at an offset, or undefined where there is none that MDX could have, too. */
export function commentEnd(text: string, offset: number): number | undefined {
  if (!text.startsWith('<!--', offset)) return undefined;
  const length = /^<!--(?!-?>)(?:(?!\*\/)[\s\S])*?-->/.exec(text.slice(offset))?.[0].length;
  if (length === undefined) return undefined;
  const end = offset + length;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const isAlone = /^[\s>*+-]*$/.test(before) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
  const hasEmptyLine = /\n[ \t>]*\r?\n/.test(text.slice(offset, end));
  return hasEmptyLine && !isAlone ? undefined : end;
}

/** The text with these comments of HTML, by their start and end, as MDX has them. Every other character keeps its place. */
export function withComments(text: string, comments: ReadonlyMap<number, number>): string {
  let commented = text;
  for (const [start, end] of comments) commented = `${commented.slice(0, start)}{/* ${commented.slice(start + 4, end - 3)}*/}${commented.slice(end)}`;
  return commented;
}
